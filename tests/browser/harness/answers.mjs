// Invented answers to the form, in both languages. Nobody in them exists.

/** Every field of the form, in English. */
export const FULL = {
  force: "dyfed-powys",
  reader: "unit",
  involved: "no",
  who: {
    "subj-kind-0": { choose: "officer" },
    "subj-name-0": "Rhodri Invented",
    "subj-rank-0": "sergeant",
    "subj-number-0": "0000",
    "subj-unit-0": "response team in the west",
    "subj-desc-0": "Tall, a grey beard.",
    "subj-online-0": "@invented",
  },
  what: "He sells the dates of visits to the owner of a scrapyard.\nThe whole estate talks about it.",
  details: {
    categories: { tick: ["money-or-favours"] },
    "when-first": "spring",
    "when-last": "summer",
    ongoing: { choose: "yes" },
    where: "A yard by the river",
  },
  know: {
    basis: { choose: "saw-or-heard" },
    "others-know": { choose: "6-20" },
    "at-risk": "Nobody that I know of.",
    alert: { choose: "no" },
    links: "A brother of the owner.",
    told: "Nobody.",
  },
  files: { evidence: "The books of the yard.", systems: "None." },
  contact: { "ask-back": { choose: "yes" }, needs: "Large print." },
};

/** No more than what must be. */
export const SHORT = {
  force: "dyfed-powys",
  what: "Money is taken for silence about a yard by the river.",
  enough: "what",
};

/** The same in Welsh. */
export const WELSH = {
  force: "dyfed-powys",
  what: "Mae arian yn cael ei gymryd am gadw'n dawel ynghylch iard wrth yr afon. Mae'r ŵyl a'r tŷ'n gwybod.",
  enough: "what",
};

/** A text in which the checker finds much; five words of the list of codes in a row are asked about. */
export const TELLING = {
  force: "dyfed-powys",
  what: "My sergeant rang at 21:40 and I was the only one in the office. His number is 07700 900123. wimp irritant attribute shock bounce",
  enough: "what",
};

/** A text of so many bytes, in words that the checker lets pass. */
export function long(bytes) {
  return "The yard by the river is paid for. ".repeat(Math.ceil(bytes / 35)).slice(0, bytes).trimEnd();
}
