// axe-core on the current screen. Its source goes in through the driver: the page's own policy lets no foreign script in.

import axe from "axe-core";

/** What axe-core finds wrong: `rule: element` each. Every rule that it has by default, good practice too. */
export async function violations(window) {
  await window.page.evaluate(axe.source);
  const { violations } = await window.ask(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}: ${failureSummary.replaceAll("\n", " ")}`));
}
