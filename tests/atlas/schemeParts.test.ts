import {describe, expect, test} from "vitest";
import {atlas as made, makeAtlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {programmeOf} from "../../src/atlas/programmeOf.ts";
import {nestedSchemes, schemeParts} from "../../src/atlas/schemeParts.ts";
import {cellContent} from "../../src/markup/tableMarkup.ts";
import {locales} from "../../src/model/locale.ts";
import type {Scheme} from "../../src/model/scheme.ts";
import {addressOf} from "../../src/site/addresses.ts";
import {catalog} from "../../src/site/catalog.ts";
import {countrySchemes} from "../../src/topics/country/countrySchemes.ts";
import {schemeLists} from "../../src/topics/learn/schemeLists.ts";
import {schemePage} from "../../src/topics/schemes/schemePage.ts";
import {schemesList} from "../../src/topics/schemes/schemesList.ts";

const atlas = made();
const schemeOf = (id: string): Scheme => atlas.schemes.find((one) => one.id === id)!;
const cnss = schemeOf("tun-cnss");
const regimes = ["raci", "rinsa", "rinsna", "rsa", "rsaa", "rsna", "rtfr", "rtte"].map((id) => `tun-cnss-${id}`);

test("the regimes of a fund are told by the fund's short name in theirs, and nothing else is taken for a part", () => {
  const {parts, wholes} = schemeParts(atlas);
  expect([...parts].map(([id, own]) => [id, own.map((part) => part.id).toSorted()])).toEqual([["tun-cnss", regimes]]);
  expect([...wholes].map(([part, whole]) => [part, whole.id]).toSorted()).toEqual(regimes.map((id) => [id, "tun-cnss"]));
});

test("a row more is a part by its name alone; a part has no parts, and two that name each other are none", () => {
  const like = (id: string, name: string): Scheme => ({...cnss, id, name});
  const added = [
    like("tun-new", "Regime of fishers (CNSS)"),
    like("tun-inner", "Boats (NEW)"),
    like("tun-x", "X (Y)"),
    like("tun-y", "Y (X)")
  ];
  const {parts, wholes} = schemeParts(makeAtlas({...catalog(), schemes: [...atlas.schemes, ...added]}));
  expect(parts.get("tun-cnss")!.map(({id}) => id)).toContain("tun-new");
  expect(["tun-inner", "tun-x", "tun-y"].filter((id) => wholes.has(id))).toEqual([]);
});

test("every scheme of a list is in it once, and a part whose whole is elsewhere stands for itself", () => {
  const nested = nestedSchemes(atlas.schemes, schemeParts(atlas));
  const all = nested.flatMap(({scheme, parts}) => [scheme, ...parts]).map(({id}) => id);
  expect(all.toSorted()).toEqual(atlas.schemes.map(({id}) => id).toSorted());
  const alone = nestedSchemes([schemeOf("tun-cnss-rsa")], schemeParts(atlas));
  expect(alone).toEqual([{scheme: schemeOf("tun-cnss-rsa"), parts: []}]);
});

describe.each(locales)("regimes stand within their fund, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const hrefs = regimes.map((id) => addressOf(locale, "scheme", id));
  const fund = addressOf(locale, "scheme", "tun-cnss");
  const hrefsOf = (items: readonly {href: string}[] = []) => items.map(({href}) => href).toSorted();
  test("on the page of the country, and beside another country", () => {
    const tunisia = as.pages.find(({id}) => id === "TUN")!;
    const lists = [
      countrySchemes(tunisia, as).lists.map(({items}) => items),
      schemeLists(
        tunisia,
        as.schemes.filter(({area}) => area === "TUN"),
        as
      ).map(({items}) => items)
    ];
    for (const items of lists.map((one) => one.flat())) {
      expect(hrefsOf(items.find(({href}) => href === fund)?.parts)).toEqual(hrefs);
      expect(items.filter(({href}) => hrefs.includes(href))).toEqual([]);
    }
  });
  test("on the pages of the fund and of each regime", () => {
    const {whole, parts} = as.words.schemes.page;
    const page = schemePage(cnss, as);
    expect(hrefsOf(page.parts?.items)).toEqual(hrefs);
    expect(page.parts?.title).toBe(parts({count: 8}));
    expect(page.facts.some(({name}) => name === whole)).toBe(false);
    for (const id of regimes) {
      const {facts, parts: inner} = schemePage(schemeOf(id), as);
      expect(facts.find(({name}) => name === whole)).toMatchObject({text: page.name, href: fund});
      expect(inner).toBeUndefined();
    }
  });
  test("beneath it in the register, each named as a part of it", () => {
    const heads = schemesList(as).lines.map(({cells}) => cells[0]!);
    const at = heads.findIndex(({href}) => href === fund);
    const beneath = heads.slice(at + 1, at + 1 + regimes.length);
    expect(beneath.map(({href}) => href!).toSorted()).toEqual(hrefs);
    for (const {note} of beneath) expect(note).toContain(schemePage(cnss, as).name);
    const components = atlas.schemes.filter((one) => programmeOf(one) !== null);
    expect(heads.filter(({note}) => note)).toHaveLength(regimes.length + components.length);
    // On a page in Spanish or Arabic the fund stands under its French name.
    for (const one of beneath) {
      const marked = cellContent(one).includes(` <span lang="fr">Caisse nationale de sécurité sociale (CNSS)</span></small>`);
      expect(marked).toBe(locale === "es" || locale === "ar");
    }
  });
});
