import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {escapeXml} from "../../src/model/escapeXml.ts";

const text = `<0.1% & "more" than one's &amp;`;

test("a text reads back the same between tags and in an attribute, as HTML and as XML", () => {
  const markup = `<p title="${escapeXml(text)}">${escapeXml(text)}</p>`;
  for (const contentType of ["text/html", "application/xml"] as const) {
    const p = new JSDOM(markup, {contentType}).window.document.querySelector("p");
    expect([p?.getAttribute("title"), p?.textContent]).toEqual([text, text]);
  }
});
