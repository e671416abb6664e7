// What the person has answered so far: the one place in the page where a letter's text is kept. Nothing of it is stored.

import { language } from "./texts.js";

export class Letter {
  /** `report`, or `reply` with the name of the note that it answers. */
  kind;
  note;
  what = "";
  contact = "";
  /** The unit that the person picked by hand; else the route decides. */
  unit = null;
  picked = false;
  /** Hits of the checker that the person decided to keep, by what they say. */
  kept = new Set();
  #values = new Map();

  constructor(kind, note = null) {
    this.kind = kind;
    this.note = note;
    // "May we ask you questions?": yes, unless she says no.
    if (kind === "report") this.set("ask_back", "yes");
  }

  get(field, index = 0) {
    if (field === "what") return this.what;
    if (field === "contact") return this.contact;
    return this.#values.get(`${field} ${index}`) ?? "";
  }

  set(field, value, index = 0) {
    if (field === "what") this.what = value;
    else if (field === "contact") this.contact = value;
    else if (value === "") this.#values.delete(`${field} ${index}`);
    else this.#values.set(`${field} ${index}`, value);
  }

  /** The chosen ones of a field that takes several. */
  several(field) {
    return [...this.#values].filter(([key]) => key.startsWith(`${field} `)).map(([, value]) => value);
  }

  /** Chooses these, in the order of the form. */
  setSeveral(field, values) {
    for (const key of [...this.#values.keys()]) {
      if (key.startsWith(`${field} `)) this.#values.delete(key);
    }
    for (const [index, value] of values.entries()) this.set(field, value, index);
  }

  /** How many people it is about: those of whom something is said, at least one. */
  subjects() {
    const places = [...this.#values.keys()].filter((key) => key.startsWith("subj_")).map((key) => Number(key.split(" ")[1]));
    return Math.max(0, ...places) + 1;
  }

  /** Whether anything was written that a person would not want to lose: more than what everybody is asked at first. */
  get begun() {
    return this.what !== "" || this.contact !== "" || [...this.#values.keys()].some((key) => !["danger 0", "ask_back 0"].includes(key));
  }

  /** As the engine takes it. */
  answers() {
    const form = [...this.#values].map(([key, value]) => {
      const [field, index] = key.split(" ");
      return [field, Number(index), value.trim()];
    });
    return {
      lang: language().tag,
      form: form.filter(([, , value]) => value !== ""),
      what: this.what.trim(),
      contact: this.contact.trim() === "" ? null : this.contact.trim(),
    };
  }
}
