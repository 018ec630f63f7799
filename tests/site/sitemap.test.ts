import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, describe, expect, test, vi} from "vitest";
import {isFindable, sitemap} from "../../src/site/sitemap.ts";
import {sitemapAtBuild} from "../../src/site/sitemapAtBuild.ts";

const site = new URL("https://example.org");
const folder = mkdtempSync(join(tmpdir(), "left-out-sitemap-"));
afterAll(() => rmSync(folder, {recursive: true}));

test.each([
  ["/", true],
  ["/es/data/", true],
  ["/embed/", true],
  ["/es/embed/", true],
  ["/embed/map/old-age/", false],
  ["/es/embed/map/old-age/", false],
  ["/v/0123456789/embed/map/old-age/", false],
  ["/404.html", false]
])("%s is there to be found: %s", (path, expected) => expect(isFindable(path)).toBe(expected));

describe("a sitemap", () => {
  const xml = sitemap(["/es/", "/", "/data/", "/embed/map/old-age/"], site);
  test("names each page by its whole address, with its other languages", () => {
    expect(Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, loc]) => loc)).toEqual([
      "https://example.org/",
      "https://example.org/data/",
      "https://example.org/es/"
    ]);
    const both =
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/"/><xhtml:link rel="alternate" hreflang="es" href="https://example.org/es/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/>';
    expect(xml.split(both)).toHaveLength(3);
  });
  test("names no other language where there is none", () =>
    expect(xml).toContain(
      '<loc>https://example.org/data/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/data/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/data/"/></url>'
    ));
  test("refuses more than its protocol allows", () =>
    expect(() =>
      sitemap(
        Array.from({length: 50_001}, (_, i) => `/${i}/`),
        site
      )
    ).toThrow("50000 addresses at most; there are 50001"));
});

describe("at the end of a build", () => {
  const end = (at: string | undefined, name: string) => {
    const dir = join(folder, name);
    mkdirSync(join(dir, "es/data"), {recursive: true});
    for (const file of ["index.html", "es/data/index.html", "404.html"]) writeFileSync(join(dir, file), "<h1>A</h1>");
    writeFileSync(join(dir, "robots.txt"), "User-agent: *\nAllow: /\n");
    const warn = vi.fn();
    const hook = sitemapAtBuild(at).hooks["astro:build:done"] as unknown as (built: object) => void;
    hook({dir: pathToFileURL(`${dir}/`), logger: {warn}});
    const robots = readFileSync(join(dir, "robots.txt"), "utf8");
    return {robots, warn, xml: existsSync(join(dir, "sitemap.xml")) ? readFileSync(join(dir, "sitemap.xml"), "utf8") : null};
  };
  test("with an address, the pages that were made are in it, and robots.txt names it", () => {
    const {robots, warn, xml} = end("https://example.org", "with");
    expect(Array.from(xml?.matchAll(/<loc>(.*?)<\/loc>/g) ?? [], ([, loc]) => loc)).toEqual([
      "https://example.org/",
      "https://example.org/es/data/"
    ]);
    expect(robots).toBe("User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n");
    expect(warn).not.toHaveBeenCalled();
  });
  test("without one there is none, robots.txt stays, and the build says so", () => {
    const {robots, warn, xml} = end(undefined, "without");
    expect(xml).toBeNull();
    expect(robots).toBe("User-agent: *\nAllow: /\n");
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("SITE_URL is not set"));
  });
});
