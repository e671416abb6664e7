// What must have happened before a screen can be seen.

import { FULL, SHORT } from "./answers.mjs";
import { sleep } from "./wait.mjs";

/** A report that was opened, and answered with a question: the code, `{words, numbers}` each in an array. */
export async function asked(set, { text = "Which yard was it? There are two by the river.", phrases = ["when-last"] } = {}) {
  const { service } = set;
  const reporter = await set.reporter();
  const code = await reporter.report(service.made.letters.report);
  await service.released(service.day());
  const unit = await set.unit(service.made.unit_of_force[FULL.force]);
  await unit.collect();
  for (const theCase of await unit.open()) await unit.ask(theCase, text, phrases);
  await unit.post();
  for (;;) {
    const threads = await reporter.check(code.words.join(" "));
    if (threads.some(({ stage }) => stage === "question")) return code;
    await sleep((service.made.day_seconds * 1000) / 12);
  }
}

/** The words of a letter that no unit has yet: nothing of them is on the board. */
export async function newCode(set) {
  const reporter = await set.reporter();
  const letter = await reporter.letter({ force: set.service.forceOf(1), what: SHORT.what });
  return (await reporter.report(letter)).words;
}
