import {createHash} from "node:crypto";
import {Parser} from "htmlparser2";
import {emptyHeadings} from "./emptyHeadings.ts";
import {noteElement, type PageFacts, type Walk} from "./noteElement.ts";

const noFacts = (address: string, html: string): PageFacts => ({
  address,
  isEnded: html.slice(html.indexOf("</html>")).trim() === "</html>",
  ...{lang: "", dir: "", title: "", description: "", csp: "", robots: "", h1: 0, tables: 0},
  ...{figures: [], ids: [], faults: [], emptyHeadings: []},
  ...{idsWithTable: new Set<string>(), links: new Set<string>(), resources: new Set<string>(), alternates: new Map<string, string>()}
});

/** One walk over a page, without building a tree: thousands of pages are read. */
export function pageFacts(address: string, html: string): PageFacts {
  const walk: Walk = {facts: noFacts(address, html), open: [], openFigures: []};
  const {facts, open, openFigures} = walk;
  let inside = "";
  const headings = emptyHeadings(facts.emptyHeadings);
  const parser = new Parser({
    onopentag(name, attributes) {
      const isWritten = name === "script" && attributes.src === undefined && attributes.type !== "application/ld+json";
      open.push({name, id: attributes.id, hasCaption: false, isWritten});
      noteElement(walk, name, attributes);
      inside = "";
      headings.opened(name, open.length);
    },
    ontext(text) {
      inside += text;
      headings.said(text, open.at(-1)?.name);
      if (open.at(-1)?.name === "title" && open.at(-2)?.name === "head") facts.title += text;
    },
    onclosetag(name) {
      headings.closed(name, open.length);
      const closed = open.pop();
      if (name === "figure") openFigures.pop();
      if (name === "style" && !isNamed(inside, facts.csp)) facts.faults.push("a style element");
      if (name === "script" && closed?.isWritten && !isNamed(inside, facts.csp)) facts.faults.push("a script in the page");
      if (name === "table" && closed?.hasCaption === false) facts.faults.push(`a table without caption: ${closed.id ?? ""}`);
    }
  });
  parser.end(html);
  return facts;
}

/** Whether a policy, which stands before it, names this very style or script by its hash. */
const isNamed = (text: string, policy: string): boolean =>
  policy.includes(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
