// What went wrong, in words.

import { t } from "./texts.js";

/** An error of the engine or of the network; `phone` is for who is better helped by talking. */
export function explain(error, phone) {
  switch (error.kind) {
    case "network":
      return t("trouble-network");
    case "busy":
      return t("trouble-busy", { phone });
    case "refused":
    case "length":
      return t("trouble-refused", { phone });
    case "board-not-verified":
    case "board-other-shelf":
      return t("trouble-board", { phone });
    case "nothing-found":
    case "note-not-found":
      return t("trouble-nobody", { phone });
    case "route-no-keys":
    case "route-no-desk":
    case "route-no-oversight":
    case "route-force":
    case "route-no-unit":
      return t("trouble-route");
    case "engine-failed":
    case "engine-wiped":
      return t("trouble-engine", { phone });
    default:
      return t("trouble-page");
  }
}
