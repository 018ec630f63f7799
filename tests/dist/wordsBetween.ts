import {Parser} from "htmlparser2";

/** A text of a page: what it says, and where: "p", "svg@aria-label". */
export type Said = {readonly text: string; readonly where: string};

const silent = new Set(["script", "style"]);
const spoken = /^(?:alt|title|placeholder|content|aria-label|aria-description|data-.+)$/;
/** Ids and addresses, which are in no language. */
const isName = (text: string): boolean => /^[a-z0-9/_.,:;=?&%#-]*(?: [a-z0-9/_.,:;=?&%#-]+)*$/.test(text);
const isEmpty = (name: string): boolean => ["meta", "link", "img", "input", "br", "hr", "source", "wbr", "base"].includes(name);

/** What a page says in the language that it is in: its text and its spoken attributes, without what is marked as of another language. */
export function wordsBetween(html: string, lang: string): Said[] {
  const said: Said[] = [];
  const open: {name: string; lang: string}[] = [];
  const hear = (text: string, where: string, of: string) => {
    const line = text.replace(/\s+/g, " ").trim();
    if (of === lang && line !== "" && !isName(line)) said.push({text: line, where});
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const own = attributes.lang ?? open.at(-1)?.lang ?? lang;
      const isPolicy = attributes["http-equiv"] !== undefined || attributes.name === "viewport";
      for (const [key, value] of Object.entries(attributes)) if (spoken.test(key) && !isPolicy) hear(value, `${name}@${key}`, own);
      if (!isEmpty(name)) open.push({name, lang: own});
    },
    ontext(text) {
      const within = open.at(-1);
      if (within && !silent.has(within.name)) hear(text, within.name, within.lang);
    },
    onclosetag(name) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at !== -1) open.length = at;
    }
  });
  parser.end(html);
  return said;
}
