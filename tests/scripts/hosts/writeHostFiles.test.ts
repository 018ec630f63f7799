import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {headerRules, headersFor} from "../../../scripts/hosts/headerRules.ts";
import {locales} from "../../../src/model/locale.ts";
import {headersText, redirectsText, writeHostFiles} from "../../../scripts/hosts/writeHostFiles.ts";

const dist = mkdtempSync(join(tmpdir(), "left-out-hosts-"));
afterAll(() => rmSync(dist, {recursive: true}));

/** Reads `_headers` as hosts do: a path at the start of a line, its headers indented beneath, every line of at most 2,000 characters. */
function rulesIn(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let path = "";
  for (const line of text.split("\n").filter((one) => one !== "")) {
    expect(line.length).toBeLessThan(2000);
    const [, name, value] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      expect(line).toMatch(/^\/[^\s*]*\*?$/);
      path = line;
      rules.set(path, new Map());
    } else rules.get(path)?.set(name, value);
  }
  return rules;
}

describe("_headers", () => {
  test("is read back as it was meant, within the limits of hosts", () => {
    const rules = rulesIn(headersText(headerRules));
    expect(rules.size).toBe(headerRules.length);
    expect(rules.size).toBeLessThan(100);
    expect([...rules].map(([path, headers]) => ({path, headers: Object.fromEntries(headers)}))).toEqual(headerRules);
  });

  const addresses = [
    "/",
    "/countries/arg/",
    "/_astro/a.js",
    "/data/areas.csv",
    "/feed.xml",
    "/es/feed.xml",
    "/ar/about/",
    "/fr/feed.xml",
    "/v/0123456789/embed/map/one/"
  ];
  const embeds = ["/embed/map/one/", "/embed/loader.js", "/es/embed/map/one/", "/cards/home.png", "/es/cards/home.png"];
  const beginsSo = (address: string, path: string) => (path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path);

  test.each([...addresses, ...embeds])("gives %s each header once: hosts would join two", (address) => {
    const names = headerRules.filter(({path}) => beginsSo(address, path)).flatMap(({headers}) => Object.keys(headers));
    expect(names).toContain("X-Content-Type-Options");
    expect(names).toEqual([...new Set(names)]);
    expect(Object.keys(headersFor(address))).toEqual(names);
  });

  test("lets embeds be framed, and data and embeds be read by other sites", () => {
    expect(headersText(headerRules)).not.toMatch(/X-Frame-Options/i);
    for (const address of [...embeds, "/data/areas.csv", "/_astro/a.js", "/v/0123456789/embed/map/one/"]) {
      expect([address, headersFor(address)["Access-Control-Allow-Origin"]]).toEqual([address, "*"]);
      expect([address, headersFor(address)["Content-Security-Policy"]]).toEqual([address, undefined]);
    }
    expect(headersFor("/countries/arg/")).not.toHaveProperty("Access-Control-Allow-Origin");
  });

  const pages = readdirSync("src/pages/[...lang]", {withFileTypes: true})
    .filter((entry) => !["cards", "feed.xml.ts", "search.json.ts"].includes(entry.name))
    .map(({name}) => (name === "index.astro" ? "/" : `/${name.replace(/\.astro$/, "")}/`));
  test.each([...pages, "/countries/arg/", "/life-cycle/africa/"])("lets no other site frame %s, in any language", (page) => {
    expect(pages.length).toBeGreaterThan(10);
    for (const address of [page, ...locales.slice(1).map((locale) => `/${locale}${page}`)])
      expect([address, headersFor(address)["Content-Security-Policy"]]).toEqual([address, "frame-ancestors 'self'"]);
  });

  test("keeps for a year what has a hash in its name, and nothing else", () => {
    expect(headersFor("/_astro/a.js")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    expect(headerRules.filter(({headers}) => "Cache-Control" in headers)).toHaveLength(1);
  });
});

test("_redirects holds one rewrite: the rest of a frozen address is the live one", () => {
  const [from = "", to = "", status, ...more] = redirectsText("a389a226ee").trim().split(/\s+/);
  expect([status, more]).toEqual(["200", []]);
  const splat = new RegExp(`^${from.replace("*", "(.*)")}$`).exec("/v/a389a226ee/es/embed/map/one/")?.[1] ?? "";
  expect(to.replace(":splat", splat)).toBe("/es/embed/map/one/");
});

test("what hosts read is written beside the site, the same each time; the rewrite goes once the release is kept", () => {
  const read = () => ["_headers", "_redirects", ".nojekyll"].map((file) => readFileSync(join(dist, file), "utf8"));
  writeHostFiles(dist, {liveRelease: "a389a226ee"});
  const first = read();
  expect(first).toEqual([headersText(headerRules), redirectsText("a389a226ee"), ""]);
  writeHostFiles(dist, {liveRelease: "a389a226ee"});
  expect(read()).toEqual(first);
  writeHostFiles(dist, {liveRelease: null});
  expect(existsSync(join(dist, "_redirects"))).toBe(false);
});
