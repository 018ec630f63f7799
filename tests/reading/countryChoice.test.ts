import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {choosingPages, countryChoice} from "../../src/reading/countryChoice.ts";
import {addressOf} from "../../src/site/addresses.ts";
import {countryPage} from "../../src/topics/country/countryPage.ts";
import {modelRows} from "../atlas/modelRows.ts";

const pathsOf = (links: readonly {href: string}[]): string[] => links.map(({href}) => href.split("#")[0]!).toSorted();

describe.each(locales)("the way to one country, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  test.each(choosingPages)("from %s leads to every country that has a page, once", (page) => {
    const {title, links} = countryChoice(page, as);
    expect(title).not.toBe("");
    expect(pathsOf(links)).toEqual(as.pages.map(({id}) => addressOf(locale, "country", id)).toSorted());
  });
  test.each(["law", "peers"] as const)("leads to the section of %s where the page has one, else to the page", (section) => {
    const {links} = countryChoice(section === "law" ? "law" : "learn", as);
    const has = as.pages.filter((country) => countryPage(country, [], as).shown.includes(section));
    const wanted = has.map(({id}) => `${addressOf(locale, "country", id)}#section-${section}`);
    expect(links.flatMap(({href}) => (href.includes("#") ? [href] : [])).toSorted()).toEqual(wanted.toSorted());
    expect(wanted.length).toBeGreaterThan(100);
  });
});

test("of a group has its members alone, and leads to rural and urban areas where there is a survey of both", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const {links} = countryChoice("townAndCountry", as, as.group("maghreb").members);
  const surveyed = new Set(modelRows("observations/survey-by-residence").map(({area}) => area));
  const wanted = as.group("maghreb").members.flatMap((id) => {
    const page = addressOf("en", "country", id);
    return as.pages.some((one) => one.id === id) ? [surveyed.has(id) ? `${page}#section-residence` : page] : [];
  });
  expect(links.map(({href}) => href).toSorted()).toEqual(wanted.toSorted());
});

test("is in the order of names", () => {
  const as = localAtlas(atlas(), languageOf("es"));
  const names = countryChoice("law", as).links.map(({text}) => text);
  expect(names).toEqual(names.toSorted(as.byName));
});
