// Where things lie.

/** `reporter/web/`. */
export const WEB = new URL("../", import.meta.url);
/** The page's sources. */
export const SRC = new URL("src/", WEB);
/** Texts, which the program `reporter` reads too. */
export const LOCALES = new URL("../locales/", WEB);
/** The repository. */
export const HOUSE = new URL("../../", WEB);
