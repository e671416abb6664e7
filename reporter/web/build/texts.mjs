// The texts of the page: every language has every text with the same arguments, every text that is asked for exists and gets
// its arguments, and none is there in vain. What is wrong fails the build by its name.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentParser, Visitor } from "@fluent/syntax";
import { parse } from "acorn";
import { LOCALES, SRC } from "./places.mjs";

/** Languages of the page, English first: the others are held against it. */
const LANGUAGES = ["en", "cy", "ur"];
/** The file that is the page's alone; the rest it shares with the program `reporter`. */
const OWN = "page";
/** The folder of what the saved page has beside the page, and the file of what it says in place of the page's texts and beside them. */
const SAVED = "saved";

/** Throws with every fault there is. */
export function checkTexts() {
  const [ordinary, saved] = [sources((name) => !name.startsWith(`${SAVED}/`)), sources((name) => name.startsWith(`${SAVED}/`))];
  const texts = ofEach(bundled(ordinary));
  const uses = readUses(ordinary);
  const own = ofEach(bundled(saved));
  const [english, ownEnglish] = [texts.get("en"), own.get("en")];
  const added = new Map([...ownEnglish].filter(([id]) => !english.has(id)));
  const ownUses = readUses(saved);
  const faults = [
    ...unlike(texts),
    ...unsaid(english, uses),
    ...vain(english, uses, OWN),
    ...unlike(own),
    ...asksMore(ownEnglish, english),
    ...unsaid(new Map([...english, ...added]), ownUses),
    ...vain(added, ownUses, SAVED),
  ];
  if (faults.length > 0) throw new Error(`texts:\n  ${faults.join("\n  ")}`);
}

function ofEach(names) {
  return new Map(LANGUAGES.map((lang) => [lang, read(lang, names)]));
}

/** The Fluent files that scripts import, by name; of each language the same. */
function bundled(scripts) {
  const source = scripts.map(({ text }) => text).join("\n");
  const of = (lang) => [...source.matchAll(new RegExp(`locales/${lang}/([a-z]+)\\.ftl`, "g"))].map(([, name]) => name).sort();
  const names = of("en");
  for (const lang of LANGUAGES) {
    if (of(lang).join() !== names.join()) throw new Error(`texts: the page has ${of(lang)} in ${lang}, and ${names} in English`);
  }
  return names;
}

/** Id of a text, with its file and the arguments that it takes. */
function read(lang, names) {
  const texts = new Map();
  for (const name of names) {
    const path = fileURLToPath(new URL(`${lang}/${name}.ftl`, LOCALES));
    for (const entry of new FluentParser({ withSpans: false }).parse(readFileSync(path, "utf8")).body) {
      if (entry.type === "Junk") throw new Error(`texts: ${lang}/${name}.ftl: ${entry.annotations[0]?.message}: ${entry.content.split("\n")[0]}`);
      if (entry.type !== "Message") continue;
      if (entry.value === null) throw new Error(`texts: ${lang}/${name}.ftl: ${entry.id.name} has no text`);
      if (texts.has(entry.id.name)) throw new Error(`texts: ${lang}: ${entry.id.name} stands twice`);
      texts.set(entry.id.name, { file: name, takes: variables(entry) });
    }
  }
  return texts;
}

class Variables extends Visitor {
  found = new Set();

  visitVariableReference(node) {
    this.found.add(node.id.name);
  }
}

function variables(message) {
  const visitor = new Variables();
  visitor.visit(message);
  return visitor.found;
}

/** Where a language differs from English. */
function* unlike(texts) {
  const english = texts.get("en");
  for (const [lang, own] of texts) {
    for (const [id, { takes }] of english) {
      const said = own.get(id);
      if (said === undefined) yield `${lang} has no ${id}`;
      else if (list(said.takes) !== list(takes)) yield `${lang} ${id} takes ${list(said.takes) || "nothing"}, in English ${list(takes) || "nothing"}`;
    }
    for (const id of own.keys()) if (!english.has(id)) yield `${lang} has ${id}, which English has not`;
  }
}

/** Where a script asks for a text that is not there, or with other arguments than it takes. */
function* unsaid(texts, { calls, marks, asked }) {
  for (const { where, pattern, gets } of calls) {
    const found = [...texts].filter(([id]) => pattern.test(id));
    if (found.length === 0 && !asked.has(pattern.source)) yield `${where} asks for ${pattern.source}, which is not there`;
    const missing = found.map(([, { takes }]) => (gets === null ? [] : [...takes].filter((name) => !gets.has(name))));
    // Of a template's texts some are asked for elsewhere.
    if (found.length > 0 && missing.every(({ length }) => length > 0)) yield `${where} asks for ${found[0][0]} without ${missing[0].join(", ")}`;
  }
  for (const { where, id } of marks) {
    if (!texts.has(id)) yield `${where} marks ${id}, which is not there`;
    else if (texts.get(id).takes.size > 0) yield `${where} marks ${id}, which takes ${list(texts.get(id).takes)}`;
  }
}

/** Texts of the saved page that take what the page's own, in whose place they stand, are not given. */
function* asksMore(own, texts) {
  for (const [id, { takes }] of own) {
    const given = texts.get(id)?.takes ?? takes;
    const more = [...takes].filter((name) => !given.has(name));
    if (more.length > 0) yield `the saved page's ${id} takes ${more.join(", ")}, which nobody gives`;
  }
}

/** Texts of a file that nothing asks for. */
function* vain(texts, { calls, marks, quoted, patterns }, of) {
  const asked = new Set([...marks.map(({ id }) => id), ...quoted]);
  for (const [id, { file }] of texts) {
    const said = asked.has(id) || calls.some(({ pattern }) => pattern.test(id)) || patterns.some((pattern) => pattern.test(id));
    if (file === of && !said) yield `nothing asks for ${id}`;
  }
}

/** Every call of `t`, what `has` was asked about, every `data-l10n`, and, since an id may stand in a table, every quoted word and every template. */
function readUses(scripts) {
  const uses = { calls: [], marks: [], asked: new Set(), quoted: new Set(), patterns: [] };
  for (const { name, text } of scripts) {
    for (const [, id] of text.matchAll(/data-l10n="([^"]+)"/g)) uses.marks.push({ where: name, id });
    if (name.endsWith(".js")) walk(parse(text, { ecmaVersion: "latest", sourceType: "module", locations: true }), name, uses);
  }
  return uses;
}

function walk(node, name, uses) {
  if (Array.isArray(node)) return node.forEach((item) => walk(item, name, uses));
  if (node === null || typeof node !== "object" || typeof node.type !== "string") return undefined;
  if (node.type === "Literal" && typeof node.value === "string") uses.quoted.add(node.value);
  if (node.type === "TemplateLiteral") {
    const pattern = patternOf(node);
    if (pattern !== null) uses.patterns.push(pattern);
  }
  if (node.type === "CallExpression" && node.callee.name === "has") idsOf(node.arguments[0]).forEach(({ source }) => uses.asked.add(source));
  if (node.type === "CallExpression" && node.callee.name === "t") {
    const [asked, args] = node.arguments;
    const gets = argumentsOf(args);
    const where = `${name}:${node.loc.start.line}`;
    for (const pattern of idsOf(asked)) uses.calls.push({ where, pattern, gets });
  }
  return Object.values(node).forEach((child) => walk(child, name, uses));
}

/** What an id may be, as far as it stands there: a word, either of two, or a template. */
function idsOf(node) {
  switch (node?.type) {
    case "Literal":
      return [exactly(node.value)];
    case "ConditionalExpression":
      return [...idsOf(node.consequent), ...idsOf(node.alternate)];
    case "TemplateLiteral": {
      const pattern = patternOf(node);
      return pattern === null ? [] : [pattern];
    }
    default:
      return [];
  }
}

/** Names of the arguments, or null where they do not stand there. */
function argumentsOf(node) {
  if (node === undefined) return new Set();
  if (node.type !== "ObjectExpression" || node.properties.some(({ type }) => type !== "Property")) return null;
  return new Set(node.properties.map(({ key }) => key.name ?? key.value));
}

function exactly(id) {
  return new RegExp(`^${escape(id)}$`);
}

/** A template's ids; null if nothing but values stands in it. */
function patternOf(node) {
  const parts = node.quasis.map(({ value }) => value.cooked);
  if (!parts.some((part) => /^[a-z][a-z0-9-]*-|-[a-z0-9-]+$/.test(part)) || parts.some((part) => /[^a-z0-9-]/.test(part))) return null;
  return new RegExp(`^${parts.map(escape).join("[a-z0-9-]+")}$`);
}

function escape(text) {
  return String(text).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function sources(wanted) {
  const names = readdirSync(SRC, { recursive: true }).filter((name) => /\.(js|html)$/.test(name) && wanted(name)).sort();
  return names.map((name) => ({ name, text: readFileSync(join(fileURLToPath(SRC), name), "utf8") }));
}

function list(names) {
  return [...names].sort().join(", ");
}
