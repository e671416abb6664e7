// Elements made by name; text is always text, so nothing that a unit or a person wrote can become markup.

/**
 * Makes an element. Props: `class`, `on` (a map of listeners), and attributes; `true` stands for an empty attribute, and
 * `false`, `null` and `undefined` for none.
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (name === "value") {
      element.value = value;
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Each line of a text as a paragraph of its own. */
export function paragraphs(text, props) {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => h("p", props, line));
}

/** A list of texts. */
export function list(texts, props) {
  return h("ul", props, texts.map((text) => h("li", null, text)));
}

/** A button that does `act`; its name for people and for tests is what it does. */
export function button(act, text, listener, props) {
  return h("button", { type: "button", "data-act": act, ...props, on: { click: listener } }, text);
}

/** Bytes of a text, as every limit counts them. */
export function bytes(text) {
  return new TextEncoder().encode(text).length;
}

/** Resolves when what the document holds now is on the screen: before work that lets nothing else happen. */
export function painted() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
