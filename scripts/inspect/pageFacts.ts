import {createHash} from "node:crypto";
import {Parser} from "htmlparser2";
import {emptyHeadings} from "./emptyHeadings.ts";
import {noteElement, type PageFacts, type Walk} from "./noteElement.ts";

const noFacts = (address: string): PageFacts => ({
  address,
  ...{lang: "", dir: "", title: "", description: "", csp: "", robots: "", h1: 0, tables: 0},
  ...{figures: [], ids: [], faults: [], emptyHeadings: []},
  ...{idsWithTable: new Set<string>(), links: new Set<string>(), resources: new Set<string>(), alternates: new Map<string, string>()}
});

/** One walk over a page, without building a tree: thousands of pages are read. */
export function pageFacts(address: string, html: string): PageFacts {
  const walk: Walk = {facts: noFacts(address), open: [], openFigures: []};
  const {facts, open, openFigures} = walk;
  const headings = emptyHeadings(facts.emptyHeadings);
  let style = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push({name, id: attributes.id, hasCaption: false});
      noteElement(walk, name, attributes);
      headings.opened(name, open.length);
    },
    ontext(text) {
      headings.said(text, open.at(-1)?.name);
      if (open.at(-1)?.name === "style") style += text;
      if (open.at(-1)?.name === "title" && open.at(-2)?.name === "head") facts.title += text;
    },
    onclosetag(name) {
      headings.closed(name, open.length);
      const closed = open.pop();
      if (name === "figure") openFigures.pop();
      if (name === "style") {
        if (!isNamed(style, facts.csp)) facts.faults.push("a style element");
        style = "";
      }
      if (name === "table" && closed?.hasCaption === false) facts.faults.push(`a table without caption: ${closed.id ?? ""}`);
    }
  });
  parser.end(html);
  return facts;
}

/** Whether a policy, which stands before it, names these very styles by their hash. */
const isNamed = (style: string, policy: string): boolean =>
  policy.includes(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
