import {resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {choosingPages, countryChoice} from "../../src/reading/countryChoice.ts";
import {addressOf} from "../../src/site/addresses.ts";

const site = readSite(resolve("dist"));

describe.each(locales)("every page across countries leads to each country without a script, in %s", (locale) => {
  test.each(choosingPages)("%s", (page) => {
    const links = new Set(site.pages.get(addressOf(locale, page))?.links);
    const {links: wanted} = countryChoice(page, localAtlas(atlas(), languageOf(locale)));
    expect(wanted.map(({href}) => href).filter((href) => !links.has(href))).toEqual([]);
  });
});
