import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseDocument} from "htmlparser2";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {words} from "../../src/i18n/words.ts";
import {locales, type Locale} from "../../src/model/locale.ts";

const site = readSite(resolve("dist"));

type Element = {
  readonly type?: string;
  readonly name?: string;
  readonly attribs?: Record<string, string>;
  readonly data?: string;
  readonly children?: Element[];
};
const fileOf = (address: string): string => readFileSync(join(site.folder, address, "index.html"), "utf8");

/** What stands around each mark, from the outside in; what a picture says aloud stands in its table too. */
function marksIn(node: Element, mark: string, around: readonly Element[] = []): (readonly Element[])[] {
  if (node.name === "svg" || node.name === "head" || node.name === "textarea") return [];
  const own = node.type === "text" && (node.data ?? "").includes(mark) ? [around] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => marksIn(child, mark, [...around, node]))];
}
const linkIn = (around: readonly Element[]): string | undefined => around.findLast(({name}) => name === "a")?.attribs?.href;
const rowOf = (around: readonly Element[]): Element | undefined => around.findLast(({name}) => name === "tr" || name === "li");
const all = (node: Element, name: string): Element[] =>
  (node.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const leadsToCountry = (row: Element): boolean => all(row, "a").some(({attribs}) => /\/countries\/[a-z]{3}\/$/.test(attribs?.href ?? ""));

/** What a reader sees: a description in the head leads nowhere, and is read where there is no page beneath. */
const bodyOf = (address: string): string => fileOf(address).replace(/<head\b.*?<\/head>/s, "");

const marked = (locale: Locale): string[] =>
  [...site.pages.values()]
    .filter(({lang, address}) => lang === locale && !address.endsWith(".html"))
    .map(({address}) => address)
    .filter((address) => bodyOf(address).includes(words(locale).value.noted));

describe.each(locales)("a value with a note in %s", (locale) => {
  const {value, embed, doubts} = words(locale);
  const mark = value.noted;
  const addresses = marked(locale);
  const pages = addresses.filter((address) => !address.includes("/embed/"));

  test("leads to the note, in each row of a country", () => {
    const faults = pages.flatMap((address) => {
      const marks = marksIn(parseDocument(fileOf(address)) as unknown as Element, mark);
      const bare = marks.filter((around) => {
        const row = rowOf(around);
        return row && leadsToCountry(row) && !/\/countries\/[a-z]{3}\/#notes$/.test(linkIn(around) ?? "");
      });
      return bare.length > 0 ? [`${address}: ${bare.length} of ${marks.length}`] : [];
    });
    expect(pages.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
  test("has its note on the same page, or a line that says where notes stand", () => {
    // The glossary says what the mark means.
    const faults = pages
      .filter((address) => !address.endsWith("/glossary/"))
      .filter((address) => {
        const ids = site.pages.get(address)?.ids ?? [];
        return !ids.includes("notes") && !(ids.includes("noted") && fileOf(address).includes(doubts.whereNotes({mark})));
      });
    expect(faults).toEqual([]);
  });
  test("has such a line in embeds", () => {
    const embeds = addresses.filter((address) => /\/embed\/./.test(address) && !address.endsWith("/embed/"));
    expect(embeds.length).toBeGreaterThan(500);
    const lines = [embed.noted({mark}), doubts.seeIndicator];
    expect(embeds.filter((address) => !lines.some((line) => fileOf(address).includes(line)))).toEqual([]);
  });
});
