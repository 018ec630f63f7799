import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Country} from "../../../src/model/area.ts";
import {locales, type Locale} from "../../../src/model/locale.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {countryPeers} from "../../../src/topics/country/countryPeers.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {numberFaults} from "../../reading/numberFaults.ts";
import {rawCountries, rawLatest} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {textFaults} from "../../reading/textsOf.ts";

const atlas = made();
const named = rawCountries as unknown as readonly Country[];
const country = (id: string) => named.find((one) => one.id === id)!;

/** Every reason why a country is a peer of another, from the rows alone. */
function reasonsOf(one: Country, other: Country, locale: Locale): string[] {
  const [own, theirs] = [one, other].map(({id}) => rawLatest("informal-employment", id)?.value);
  const income = one.incomeGroup !== null && one.incomeGroup === other.incomeGroup;
  const alike = own !== undefined && theirs !== undefined && Math.abs(own - theirs) <= 10 + 1e-9;
  const words =
    locale === "en"
      ? (["same sub-region", "same income group", "similar informal employment"] as const)
      : (["misma subregión", "mismo grupo de ingreso", "empleo informal similar"] as const);
  return [
    ...(one.subregion !== null && one.subregion === other.subregion ? [words[0]] : []),
    ...(income ? [words[1]] : []),
    ...(income && alike ? [words[2]] : [])
  ];
}

function faults(id: string, locale: Locale): string[] {
  const view = countryPeers(atlas.areas.get(id) as Country, localAtlas(atlas, languageOf(locale)));
  const own = rawLatest("any-benefit", id);
  const peers = view.reasons.map(({href}) => /([a-z]{3})\/$/.exec(href)?.[1]?.toUpperCase() ?? "");
  const rows = [id, ...peers].flatMap((area) => rawLatest("any-benefit", area) ?? []);
  const better = rows.filter(({value}) => own && value > own.value).length;
  const bare = view.title.replaceAll(country(id).name[locale], "");
  const text = (area: string) => reasonsOf(country(id), country(area), locale);
  const wrong = view.reasons.filter(({text: said}, i) => text(peers[i]!).some((word) => !said.includes(word)) || said === "");
  const fewest = Math.min(...peers.map((area) => text(area).length));
  const passed = named.filter(
    (other) => other.id !== id && !peers.includes(other.id) && rawLatest("any-benefit", other.id) && text(other.id).length > fewest
  );
  return [
    ...(peers.length === 0 ? [] : numberFaults(bare, locale, own ? [{plain: better + 1}, {plain: rows.length}] : [])),
    ...(view.rows.length === rows.length ? [] : [`${view.rows.length} rows and not ${rows.length}`]),
    ...wrong.map(({name, text: said}) => `${name}: ${said}`),
    ...passed.map((other) => `${other.id} is nearer than a peer`),
    ...textFaults(view)
  ].map((fault) => `${id}: ${fault}`);
}

describe.each(locales)("peers in %s", (locale) => {
  test("are those with most in common, each for the reasons that the rows give, and the place among them is right", () => {
    expect(atlas.pages.flatMap(({id}) => faults(id, locale))).toEqual([]);
  });
});

describe("in a small world", () => {
  const peersOf = (rows: {area: string; value: number}[], about: Partial<Country>[] = ["AAA", "BBB", "CCC"].map((id) => ({id}))) => {
    const small = sampleAtlas({countries: about, rows});
    return countryPeers(small.countries[0]!, localAtlas(small, languageOf("en")));
  };
  test("a country without a figure has peers that do, and one alone has none", () => {
    expect(peersOf([{area: "BBB", value: 10}])).toMatchObject({title: "Land AAA has no figure on cash benefits; its nearest peers do"});
    expect(peersOf([{area: "AAA", value: 10}])).toMatchObject({title: "No peer has a figure on cash benefits", reasons: []});
    expect(peersOf([]).rows).toEqual([]);
  });
  test("an unclassified country is like no other", () => {
    const unclassified = ["AAA", "BBB"].map((id) => ({id, subregion: null, incomeGroup: null}));
    expect(
      peersOf(
        ["AAA", "BBB"].map((area) => ({area, value: 10})),
        unclassified
      ).reasons
    ).toEqual([]);
  });
  test("those who stand level share the better place", () => {
    expect(peersOf(["AAA", "BBB", "CCC"].map((area) => ({area, value: 100}))).title).toContain("1 of 3");
    expect(
      peersOf([
        {area: "AAA", value: 50},
        {area: "BBB", value: 90},
        {area: "CCC", value: 50}
      ]).title
    ).toContain("2 of 3");
  });
});
