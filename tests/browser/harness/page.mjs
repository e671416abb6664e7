// What a person does on the page. The only place that knows its screens, ids and buttons.

import { pathToFileURL } from "node:url";
import { sleep, until } from "./wait.mjs";

/** Longer texts are put in at once, as if pasted: keys take a while. */
const TYPED = 120;

/** Buttons and fields of the page in one window. */
export class Page {
  constructor(window) {
    this.window = window;
    this.driver = window.page;
  }

  /** Opens the page, and waits until it is ready to begin. */
  static async open(window, address) {
    const page = new Page(window);
    await window.open(`${address}/`);
    await page.ready();
    return page;
  }

  /** Opens a saved page from disk, and waits until it is ready to begin. */
  static async fromDisk(window, file) {
    const page = new Page(window);
    await window.open(pathToFileURL(file).href);
    await page.ready();
    return page;
  }

  // Where we are.

  /** The current screen. */
  async screen() {
    return this.window.ask(() => document.getElementById("main")?.dataset.screen ?? null);
  }

  /** Waits for one of these screens, and says which it is. */
  async at(...screens) {
    let seen;
    await until(`the screen ${screens.join(" or ")}`, async () => screens.includes((seen = await this.screen())), {
      most: 45_000,
    }).catch(async (error) => {
      throw new Error(`${error.message}; it is ${seen}: ${(await this.text()).slice(0, 300)}\n${this.window.console.join("\n")}`);
    });
    return seen;
  }

  /** All text that is to be seen. */
  async text() {
    return this.window.ask(() => document.body.innerText);
  }

  /** Whether the screen is blanked: nothing of it is painted. */
  async blank() {
    return this.window.ask(() => document.body.classList.contains("blank"));
  }

  /** The errors at the top of the screen. */
  async errors() {
    return this.window.ask(() => [...document.querySelectorAll(".summary li")].map((item) => item.textContent));
  }

  /** What the start screen says about itself. */
  async status() {
    return this.window.ask(() => document.getElementById("begin-status")?.textContent ?? "");
  }

  /** Which build of the engine runs: `wasm` or `js`. */
  async engine() {
    return this.window.ask(() => document.documentElement.dataset.engine ?? null);
  }

  /** Waits until *Begin* can be pressed. */
  async ready() {
    await until("the page is ready", () => this.window.ask(() => document.getElementById("begin")?.disabled === false), {
      most: 60_000,
    }).catch(async (error) => {
      throw new Error(`${error.message}: ${await this.status()}\n${this.window.console.join("\n")}`);
    });
  }

  // What hands do.

  /** Presses the button that does `act`, as a pointer does. */
  async press(act, within = "body") {
    const selector = `${within} [data-act="${act}"]`;
    const button = await until(`a button ${act}`, () => this.driver.$(selector), { most: 5_000 }).catch(async (error) => {
      throw new Error(`${error.message} on ${await this.screen()}`);
    });
    await button.click();
    await button.dispose();
  }

  /** Whether there is such a button. */
  async has(act) {
    return this.window.ask((act) => document.querySelector(`[data-act="${act}"]`) !== null, act);
  }

  /** What the buttons of the screen do, in their order. */
  async acts() {
    return this.window.ask(() => [...document.querySelectorAll("#main [data-act]")].map((button) => button.dataset.act));
  }

  /** Writes into a field, in place of what it held. */
  async write(id, text) {
    await this.window.ask((id) => {
      const field = document.getElementById(id);
      field.scrollIntoView({ block: "center" });
      field.focus();
      field.select();
    }, id);
    if (text.length <= TYPED) {
      await this.driver.keyboard.press("Backspace");
      await this.driver.keyboard.type(text);
    } else {
      await this.window.ask((text) => document.execCommand("insertText", false, text), text);
    }
    const value = await this.value(id);
    // A line break of a text area is one character, whatever was typed.
    if (value !== text) throw new Error(`the field ${id} holds ${JSON.stringify(value.slice(0, 80))}`);
  }

  /** What a field holds. */
  async value(id) {
    return this.window.ask((id) => document.getElementById(id)?.value ?? null, id);
  }

  /** Chooses a radio button or ticks a box: `danger`, `no`. */
  async choose(name, value) {
    const label = await this.driver.$(`label[for="${name}-${value}"]`);
    if (!label) throw new Error(`no choice ${name}-${value} on ${await this.screen()}`);
    // The bar at the top may lie over it.
    await label.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    await label.click();
    await label.dispose();
  }

  /** Picks from a list. */
  async pick(id, value) {
    await this.driver.focus(`#${id}`);
    await this.driver.select(`#${id}`, value);
  }

  /** Opens a part that is closed. */
  async unfold(id) {
    await this.window.ask((id) => (document.getElementById(id).open = true), id);
  }

  /** Another language. */
  async speak(tag) {
    await this.pick("page-language", tag);
    await until(`the page speaks ${tag}`, () => this.window.ask((tag) => document.documentElement.lang === tag, tag));
  }

  // What a person does, screen by screen.

  /** *Begin*, up to the first screen. */
  async begin() {
    await this.driver.click("#begin");
    await this.at("first");
  }

  /** From the first screen on without a code. */
  async goOn(danger = "no") {
    await this.choose("danger", danger);
    await this.press("next");
    await this.at("safe");
  }

  /** Writes a code, words or numbers, into the first screen, and goes on. */
  async giveCode(code) {
    await this.unfold("code");
    for (const [at, item] of code.entries()) await this.write(`code-${at + 1}`, item);
    await this.press("next");
  }

  /** From the first screen on with a code, up to what it finds. */
  async enter(code) {
    await this.giveCode(code);
    await this.at("thread");
  }

  /** From *safe* to the last look, with these answers: `{force, reader, involved, who, what, know, files, contact, police}`. */
  async fill(answers) {
    if (answers.police) {
      await this.press("police");
      await this.at("police");
    }
    await this.press("next");
    await this.at("force");
    await this.toForce(answers);
    await this.press("next");
    await this.at("who");
    await this.answer(answers.who);
    if (answers.enough === "who") return this.enough();
    await this.press("next");
    await this.at("what");
    await this.answer({ ...answers.details, what: answers.what });
    if (answers.enough === "what") return this.enough();
    await this.press("next");
    await this.at("know");
    await this.answer(answers.know);
    await this.press("next");
    await this.at("files");
    await this.answer(answers.files);
    await this.press("next");
    await this.at("contact");
    if (answers.contact?.contact) await this.unfold("contact-details");
    await this.answer(answers.contact);
    await this.press("next");
    await this.at("check");
  }

  /** *Send what I have*. */
  async enough() {
    await this.press("enough");
    await this.at("check");
  }

  /** Chooses a force, and who reads it first. */
  async toForce({ force, reader, involved, unit }) {
    await this.pick("force", force);
    if (reader) await this.choose("reader", reader);
    if (involved) await this.choose("involved", involved);
    if (unit) await this.choose("unit", unit);
  }

  /** Fills fields by id: texts are written, `{choose: value}` and `{tick: [value]}` chosen. */
  async answer(fields = {}) {
    for (const [id, value] of Object.entries(fields)) {
      if (typeof value === "string") await this.write(id, value);
      else if (value.choose) await this.choose(id, value.choose);
      else for (const one of value.tick) await this.choose(id, one);
    }
  }

  /** What the checker found: `{rule, quote, kept}`. */
  async hits() {
    return this.window.ask(() =>
      [...document.querySelectorAll(".hit-list li")].map((item) => ({
        rule: Number(item.dataset.rule),
        quote: item.querySelector("q").textContent,
        kept: item.classList.contains("kept"),
      })),
    );
  }

  /** Keeps what the checker found. */
  async keepAll() {
    while (await this.has("keep")) await this.press("keep");
  }

  /** The preview, as pairs of name and value. */
  async preview() {
    return this.window.ask(() => {
      const of = (tag) => [...document.querySelectorAll(`#preview ${tag}`)].map((item) => item.textContent);
      const values = of("dd");
      return of("dt").map((name, at) => [name, values[at]]);
    });
  }

  /** From the last look to the code. */
  async checked() {
    await this.keepAll();
    await this.press("next");
    await this.at("code");
  }

  /** The eight items that the page shows, words or numbers as it shows them. */
  async code() {
    return this.window.ask(() => [...document.querySelectorAll("#new-code li")].map((item) => item.textContent));
  }

  /** The code in both forms. */
  async bothCodes() {
    const words = await this.code();
    await this.press("numbers");
    const numbers = await this.code();
    await this.press("numbers");
    return { words, numbers };
  }

  /** Confirms the two that are asked for. */
  async confirm(code) {
    const asked = await this.window.ask(() => [...document.querySelectorAll('[id^="confirm-"]')].filter((field) => field.matches("input")).map((field) => field.id));
    for (const id of asked) await this.write(id, code[Number(id.slice("confirm-".length)) - 1]);
  }

  /** A whole report, from *Begin* until it is said to be sent; its code in both forms. */
  async report(answers) {
    await this.begin();
    await this.goOn();
    await this.fill(answers);
    await this.checked();
    const code = await this.bothCodes();
    await this.confirm(code.words);
    await this.press("send");
    await this.at("sent");
    return code;
  }

  /** A look with a code, up to what it finds. */
  async look(code) {
    await this.begin();
    await this.enter(code);
    return this.threads();
  }

  /** What the code found: `{unit, stage, notes: [{name, kind, text}], elsewhere}`. */
  async threads() {
    return this.window.ask(() =>
      [...document.querySelectorAll(".thread")].map((thread) => ({
        unit: Number(thread.dataset.unit),
        stage: thread.dataset.stage,
        rungs: [...thread.querySelectorAll(".ladder li")].map((rung) => rung.textContent),
        notes: [...thread.querySelectorAll(".note-card")].map((note) => ({
          name: note.dataset.note,
          kind: note.dataset.kind,
          text: note.innerText,
        })),
        elsewhere: [...thread.querySelectorAll('[data-act="look"]')].map((button) => button.dataset.note),
      })),
    );
  }

  /** Answers the first note of a kind; with another act (`more`) without a note. */
  async reply(text, kind = "question") {
    if (kind) await this.press("answer", `[data-kind="${kind}"]`);
    else await this.press("more");
    await this.at("reply");
    await this.write("what", text);
    await this.press("next");
    await this.at("check");
    await this.keepAll();
    await this.press("next");
    await this.at("sent");
  }

  /** *Done*, until it is said. */
  async done() {
    await this.press("done");
    await this.at("sent");
  }

  /** Leaves by the button that is always there. */
  async leave() {
    await this.driver.click("header [data-leave]");
    await this.at("left");
  }

  /** Leaves by pressing Shift three times. */
  async leaveByKeys() {
    for (let press = 0; press < 3; press += 1) {
      await this.driver.keyboard.press("Shift");
      await sleep(30);
    }
    await this.at("left");
  }
}
