import {Parser} from "htmlparser2";

/** A text of a page: what it says, and where: "p", "svg@aria-label". */
export type Said = {readonly text: string; readonly where: string};

const silent = new Set(["script", "style"]);
const spoken = /^(?:alt|title|placeholder|content|aria-label|aria-description|data-(?!(?:script|also|lit|without|members)$).+)$/;
/** Addresses and ids of two words and more are in no language: "/embed/map/and/", "informal-by-sector". */
export const wordsOf = (text: string): string =>
  text
    .replace(/[\w.]*[/@_-][\w./@:=?&;%#-]*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const isEmpty = (name: string): boolean => ["meta", "link", "img", "input", "br", "hr", "source", "wbr", "base"].includes(name);

/** What a page says in the language that it is in: its text and its spoken attributes, without what is marked as of another language. */
export function wordsBetween(html: string, lang: string): Said[] {
  const said: Said[] = [];
  const open: {name: string; lang: string}[] = [];
  const hear = (text: string, where: string, of: string) => {
    const line = wordsOf(text);
    if (of === lang && line !== "") said.push({text: line, where});
  };
  let text = "";
  /** The text up to a tag, which the parser tells in pieces. */
  const finish = () => {
    const within = open.at(-1);
    if (within && !silent.has(within.name)) hear(text, within.name, within.lang);
    text = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      finish();
      const own = attributes.lang ?? open.at(-1)?.lang ?? lang;
      const isPolicy = attributes["http-equiv"] !== undefined || attributes.name === "viewport";
      for (const [key, value] of Object.entries(attributes)) if (spoken.test(key) && !isPolicy) hear(value, `${name}@${key}`, own);
      if (!isEmpty(name)) open.push({name, lang: own});
    },
    ontext(piece) {
      text += piece;
    },
    onclosetag(name) {
      finish();
      const at = open.findLastIndex((one) => one.name === name);
      if (at !== -1) open.length = at;
    }
  });
  parser.end(html);
  return said;
}
