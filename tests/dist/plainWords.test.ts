import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {locales, type Locale} from "../../src/model/locale.ts";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {oneName} from "../i18n/oneName.ts";
import {visibleText} from "./visibleText.ts";

const site = readSite(resolve("dist"));
const pagesIn = (locale: Locale) =>
  [...site.pages.values()]
    .filter(({lang, address}) => lang === locale && !/^(\/[a-z]{2})?\/embed\/./.test(address))
    .map(({address}) => ({address, text: visibleText(readFileSync(`dist${address.replace(/\/$/, "/index.html")}`, "utf8"))}));
const pages = Object.fromEntries(locales.map((locale) => [locale, pagesIn(locale)])) as Readonly<
  Record<Locale, ReturnType<typeof pagesIn>>
>;

/** A few words on each side, to find the place. */
const around = (text: string, {index, 0: found}: RegExpExecArray): string => text.slice(Math.max(0, index - 40), index + found.length + 40);

describe("visible text", () => {
  test("is what a reader sees, and nothing between tags", () => {
    const html = '<head><title>Peers</title></head><p title="peers">Old <b>age</b></p><script>peers</script><style>peers{}</style>';
    expect(visibleText(html)).toBe("Old age");
    expect(visibleText("<p>One</p><p>two &amp; three</p>")).toBe("One two & three");
  });
  test.each(locales)("is there on every page in %s", (locale) => {
    expect(pages[locale].length).toBeGreaterThan(400);
    expect(pages[locale].filter(({text}) => text.length < 300).map(({address}) => address)).toEqual([]);
  });
});

/** Names that some words may use otherwise are looked for word by word, in `tests/i18n`. */
describe.each(locales)("the pages in %s write", (locale) => {
  test.each(oneName[locale].filter(({but, isGiven}) => !but && !isGiven))("$write", ({not}) => {
    const found = pages[locale].flatMap(({address, text}) => {
      const hit = not.exec(text);
      return hit ? [`${address}: ${around(text, hit)}`] : [];
    });
    expect(found.slice(0, 10), `${found.length} pages`).toEqual([]);
  });
});
