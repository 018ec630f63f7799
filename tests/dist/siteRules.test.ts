import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {siteRules} from "./siteRules.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-site-"));
afterAll(() => rmSync(folder, {recursive: true}));

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";
const alternates =
  '<link rel="alternate" hreflang="en" href="/"><link rel="alternate" hreflang="es" href="/es/"><link rel="alternate" hreflang="fr" href="/fr/"><link rel="alternate" hreflang="ar" href="/ar/"><link rel="alternate" hreflang="x-default" href="/">';

type Parts = {lang?: string; head?: string; body?: string; policy?: string; title?: string};
const page = ({lang = "en", head = alternates, body = "<h1>A</h1>", policy: csp = policy, title = lang}: Parts) => `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta http-equiv="Content-Security-Policy" content="${csp}"><title>${title}</title>
<meta name="description" content="About"><link rel="stylesheet" href="/a.css">${head}</head><body>${body}</body></html>`;

const whole =
  '<h1>A</h1><figure><svg><title>No title of the page</title><path fill="url(#h)"/><pattern id="h"/></svg><table><caption>T</caption></table><p class="source">S</p></figure>';

let count = 0;
/** A site of two pages and a style sheet, one thing changed. */
function culpritsOf(sentence: string, changed: Parts, css = "p{color:red}"): string[] {
  const root = join(folder, String((count += 1)));
  const files = {
    "index.html": page({body: whole, ...changed}),
    "es/index.html": page({lang: "es", body: whole}),
    "fr/index.html": page({lang: "fr", body: whole}),
    "ar/index.html": page({lang: "ar", body: whole}),
    "a.css": css
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), text);
  }
  const rule = siteRules[sentence];
  if (!rule) throw new Error(`No rule is called "${sentence}"`);
  return rule(readSite(root));
}

test("a site without faults breaks no rule", () => {
  for (const sentence of Object.keys(siteRules)) expect(culpritsOf(sentence, {}), sentence).toEqual([]);
});

test("a script or style that stands in a page is welcome where the policy names it by its hash", () => {
  const inside = "no page carries scripts, styles or handlers inside; images, frames and tables are named";
  const named = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const ours = policy.replace("script-src 'self'", `script-src ${named("1<2")}`).replace("style-src 'self'", `style-src ${named("p{}")}`);
  const head = `${alternates}<script>1<2</script><style>p{}</style>`;
  expect(culpritsOf(inside, {policy: ours, head})).toEqual([]);
  expect(culpritsOf(inside, {policy: ours, head: head.replace("1<2", "1<3")})).toHaveLength(1);
});

describe("each rule finds the fault it is there for", () => {
  const links = "every link, asset and fragment leads somewhere";
  const inside = "no page carries scripts, styles or handlers inside; images, frames and tables are named";
  const strict = "every page declares a strict policy";
  const faults: readonly [sentence: string, fault: Parts][] = [
    [links, {body: '<h1>A</h1><a href="/nowhere/">x</a>'}],
    [links, {body: '<h1>A</h1><a href="/es/#nothing">x</a>'}],
    [links, {body: '<h1>A</h1><img alt="" src="/missing.png">'}],
    [links, {body: '<h1>A</h1><svg><path fill="url(#no-hatch)"/></svg>'}],
    [links, {body: '<h1>A</h1><label for="nobody">x</label>'}],
    ["no page loads anything from elsewhere", {head: `${alternates}<script src="https://example.org/a.js"></script>`}],
    ["no page loads anything from elsewhere", {body: '<h1>A</h1><img alt="" src="//example.org/a.png">'}],
    [inside, {body: "<h1>A</h1><script>1</script>"}],
    [inside, {body: '<h1 style="color:red">A</h1>'}],
    [inside, {body: '<h1 onclick="x()">A</h1>'}],
    [inside, {body: "<h1>A</h1><svg><style>p{}</style></svg>"}],
    [inside, {body: '<h1>A</h1><img src="/a.css">'}],
    [inside, {body: "<h1>A</h1><table><tr><td>1</td></tr></table>"}],
    [strict, {policy: ""}],
    [strict, {policy: policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}],
    [strict, {policy: policy.replace("default-src 'none'; ", "")}],
    [strict, {policy: policy.replace("script-src 'self'", "script-src *")}],
    ["every page says its language and direction", {lang: "fr"}],
    ["every page has one first heading, a title and a description", {body: "<h1>A</h1><h1>B</h1>"}],
    ["every page has one first heading, a title and a description", {body: "<p>A</p>"}],
    ["every page has one first heading, a title and a description", {title: " "}],
    ["no page has an id twice", {body: '<h1 id="a">A</h1><p id="a"></p>'}],
    ["every page has its other languages, and they have it", {head: ""}],
    ["every page has its other languages, and they have it", {head: alternates.replace("x-default", "fr")}],
    ["nothing stands after the end of a page", {body: `${whole}</body></html><script src="/a.css"></script>`}],
    ["no heading stands over nothing", {body: "<h1>A</h1><section><h2>B</h2></section><p>C</p>"}],
    ["no heading stands over nothing", {body: "<h1>A</h1><div><h3>B</h3><ul></ul></div><h2>C</h2><p>D</p>"}],
    ["no heading stands over nothing", {body: "<h1>A</h1><h2>B</h2><h2>C</h2><p>D</p>"}],
    ["no figure without a picture is offered to be taken", {body: `<h1>A</h1><figure><details class="take"></details></figure>`}],
    ["every figure names its source", {body: whole.replace("source", "note")}],
    ["every figure holds a table or leads to one", {body: whole.replaceAll("table", "div")}]
  ];
  test.each(faults)("%s: %o", (sentence, fault) => expect(culpritsOf(sentence, fault).join("\n")).toMatch(/^\//));

  test("no two pages of a language have the same title", () => {
    expect(culpritsOf("no two pages of a language have the same title", {lang: "es"})).toEqual(["es: es"]);
  });
  test("no style sheet loads anything from elsewhere", () => {
    const css = '@font-face{src:url("https://example.org/a.woff2")}';
    expect(culpritsOf("no style sheet loads anything from elsewhere", {}, css)).toEqual(["a.css loads https://example.org/a.woff2"]);
  });
  test("a heading may stand over another of a lower rank, and over a picture", () => {
    const body = "<h1>A</h1><section><h2>B</h2><div><h3>C</h3><p>D</p></div></section><h2>E</h2><svg></svg>";
    expect(culpritsOf("no heading stands over nothing", {body})).toEqual([]);
  });
  test("a figure may lead to its table", () => {
    const body = `${whole.replaceAll("table", "div").replace("</figure>", '<a href="/es/#t">Table</a></figure>')}`;
    expect(culpritsOf("every figure holds a table or leads to one", {body})).toHaveLength(1);
  });
});
