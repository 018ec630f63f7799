import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {HtmlValidate} from "html-validate/node";
import {describe, expect, test} from "vitest";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {chartKinds} from "../../src/drawing/chartKinds.ts";
import {charts} from "../../src/figures/charts.ts";
import {locales} from "../../src/model/locale.ts";
import {embedOf} from "../../src/site/addresses.ts";
import {mirrors, templates} from "../browser/templates.ts";
import {wholeOr} from "../whole.ts";

const site = readSite(resolve("dist"));

/** What the validator would have otherwise, and why it is so. */
const exceptions: Readonly<Record<string, string>> = {
  "prefer-native-element":
    "what scrolls sideways is a region with a name, not a section of the text; a list of what one types is no select",
  "long-title": "the title of an embed is its finding",
  "void-style": "the slash of an element without content means nothing",
  "form-dup-name": "a comparison is of several areas, each a field of that name",
  "wcag/h32": "choices that narrow a list are sent nowhere"
};
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: Object.fromEntries(Object.keys(exceptions).map((rule) => [rule, "off"]))
});

/** What is wrong with a page, each rule once. */
async function faultsOf(html: string): Promise<string[]> {
  const {results} = await validator.validateString(html);
  return [...new Set(results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`)))];
}

const embeds = chartKinds.flatMap((chart) => {
  const [id = ""] = charts[chart].ids(atlas()).filter((one) => fileAt(site, embedOf("en", chart, one)) !== undefined);
  return locales.map((locale) => embedOf(locale, chart, id));
});
const pages = wholeOr(
  templates,
  templates.filter((address) => !mirrors.has(address))
).map((address) => address.replace(/\?.*$/, ""));

describe("the validator", () => {
  test.each([
    ["<button>Open</button>", "no-implicit-button-type"],
    ['<iframe src="/a/" title="A" width="100%"></iframe>', "attribute-allowed-values"],
    ["<p>A<div>B</div></p>", "close-order"]
  ])("finds what is wrong with %s", async (body, rule) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
    expect((await faultsOf(html)).join("\n")).toContain(rule);
  });
  test("has something to look at: every template and every kind of chart", () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(embeds.filter((address) => fileAt(site, address) === undefined)).toEqual([]);
  });
});

test.each([...pages, ...embeds])("%s is valid HTML", async (address) => {
  expect(await faultsOf(readFileSync(join(site.folder, fileAt(site, address) ?? ""), "utf8"))).toEqual([]);
});
