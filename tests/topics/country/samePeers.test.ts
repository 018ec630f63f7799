import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {countryPeers} from "../../../src/topics/country/countryPeers.ts";
import {locales} from "../../../src/model/locale.ts";
import {realKit} from "../../compare/realKit.ts";

test.each(locales)("the peers that a comparison offers are the first of those on the page of the country, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  const offered = as.pages.map(({id}) =>
    realKit(locale)
      .area(id)
      .peers.map(({area}) => area)
  );
  expect(offered.filter((peers) => peers.length > 0).length).toBeGreaterThan(200);
  as.pages.forEach((country, i) => {
    const own = [...countryPeers(country, as).reasons.keys()];
    expect(offered[i], country.id).toEqual(own.slice(0, offered[i]!.length));
    expect(offered[i]!.length, country.id).toBe(Math.min(own.length, 6));
  });
});
