import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {locales} from "../../src/model/locale.ts";
import {linkedTerms, termIds} from "../../src/model/term.ts";
import {addressOf} from "../../src/site/addresses.ts";

const site = readSite(resolve("dist"));

describe.each(locales)("the glossary in %s", (locale) => {
  const address = addressOf(locale, "glossary");
  const page = site.pages.get(address);
  const links = [...site.pages.values()].map(({address: from, links}) => ({
    from,
    to: [...links].filter((to) => to.startsWith(`${address}#`))
  }));

  test("has every term by its id, as a term that is defined", () => {
    expect(termIds.filter((id) => !page?.ids.includes(id))).toEqual([]);
    const html = readFileSync(`dist${address}index.html`, "utf8");
    expect(html.match(/<dt[^>]*>\s*<dfn/g)).toHaveLength(termIds.length);
  });

  test("is led to from every page of its language, and by each of the terms that notes link", () => {
    const pages = [...site.pages.values()].filter(({lang, address: at}) => lang === locale && !/\/(embed\/.|v\/)/.test(at));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({links}) => ![...links].includes(address)).map(({address: at}) => at)).toEqual([]);
    const led = new Set(links.filter(({from}) => from !== address).flatMap(({to}) => to));
    expect(linkedTerms.filter((term) => !led.has(addressOf(locale, "glossary", term)))).toEqual([]);
  });

  test("is led to from no page of another language", () => {
    const strangers = links.filter(({from, to}) => to.length > 0 && site.pages.get(from)?.lang !== locale);
    expect(strangers).toEqual([]);
  });
});
