import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import type {PlaceName} from "../../src/i18n/placeName.ts";
import type {Words} from "../../src/i18n/en.ts";
import {statedLocales, type StatedLocale} from "../statedLocales.ts";

const rank = {position: 2, ties: 0, of: 8, onlyCountries: true, capped: false};
const [when, year] = ["2021", 2021];

/** Sentences about a country beside others. */
const ofCountry = ({peers, country, compare}: Words, place: PlaceName): string[] => [
  peers.title({area: place, ...rank}),
  peers.title({area: place, ...rank, ties: 2}),
  peers.title({area: place, ...rank, ties: 7}),
  ...[0, 2, 7].map((ties) => peers.title({area: place, ...rank, ties, capped: true})),
  peers.titleBeside({area: place, others: 7, onlyCountries: true}),
  peers.titleWithout(place),
  peers.caption(place),
  country.sources.download(place),
  compare.like({area: place, reasons: ["X"]})
];

/** Sentences that hold a place of any kind, each in its own way. */
const ofAny = ({lenses, indicator, computed, compare, sectors, gender, region, strategies}: Words, place: PlaceName): string[] => [
  lenses.otherLenses(place),
  indicator.placed({place, value: 20, unit: "percent", when}),
  indicator.regionsTitle({
    region: place,
    low: "1%",
    high: "2%",
    tied: false,
    left: false,
    zeros: false,
    capped: false,
    contributors: false
  }),
  computed.noHeadCount({places: [place, place]}),
  computed.uncounted({places: [place]}),
  computed.earlierCounts({places: [{place, year}], year}),
  computed.newest({year, value: 20, weak: false, places: [{place, year}]}),
  computed.iloGroup({group: place, value: 20, when}),
  compare.widestChange({name: "X", area: place, from: {value: "1%", year}, to: {value: "2%", year}, only: false}),
  compare.sexesApart({name: "X", area: place, women: "1%", men: "2%", children: false, when, only: false}),
  sectors.parts.titleOne({place, shares: [{sector: "agriculture", value: 20}], when}),
  sectors.squares.title({place, people: 2_000_000, known: null, when}),
  gender.widest({only: false, noted: false, capped: false, since: null, place, women: 20, men: 30, points: 10, children: false, when}),
  region.change.byCountries({points: 2, noted: {areas: [place], points: 1, without: 1}}),
  strategies.survey.partsTitleOne({programme: "survey-insurance", value: 20, place, when})
];

/** What no sentence of a language may hold, whatever the place; a share that a sentence goes on with has its article. */
const never: Readonly<Record<StatedLocale, RegExp>> = {
  en: /^(the|in) |\b(the the|in in|in on|of in)\b|, (Republic|Province|Islamic|United|Federated)\b/,
  es: /^(el (?!\d)|(la|los|las|en) )|(?<!\p{L})((de|a) el|(el|la|los|las) (el|la|los|las)|en en) |, (República|Estado)(?!\p{L})/u
};

/** Whether a name that takes an article stands without, other than before a colon at the beginning. */
function isBare(text: string, {name, the, within}: PlaceName): boolean {
  if (the === name) return false;
  const forms = [within, the, the.replace(/^el /, "al ")].flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);
  const rest = forms.reduce((left, form) => left.replaceAll(form, ""), text);
  return rest.replace(`${name}: `, "").includes(name);
}

describe.each(statedLocales)("a place in a sentence in %s", (locale) => {
  const as = localAtlas(atlas(), {locale});
  const said = [
    ...as.countries.map(({id}) => [as.place(id), [...ofCountry(as.words, as.place(id)), ...ofAny(as.words, as.place(id))]] as const),
    ...as.groups.map(({id}) => [as.place(id), ofAny(as.words, as.place(id))] as const)
  ];
  const faulty = (isFaulty: (text: string, place: PlaceName) => boolean) =>
    said.flatMap(([place, texts]) => texts.filter((text) => isFaulty(text, place)));
  test("is said in more than twenty ways of more than three hundred places", () => {
    expect(said.length).toBeGreaterThan(300);
    expect(said[0]?.[1].length).toBeGreaterThan(20);
  });
  test("begins with a capital, and joins its article", () => expect(faulty((text) => never[locale].test(text))).toEqual([]));
  test("has its article wherever it takes one", () => expect(faulty(isBare)).toEqual([]));
});

test("an article that stands twice, small at the beginning or not at all, is seen", () => {
  const place = localAtlas(atlas(), {locale: "en"}).place("PHL");
  expect(place).toEqual({name: "Philippines", the: "the Philippines", within: "in the Philippines"});
  expect(never.en.test("the Philippines has a figure")).toBe(true);
  expect(never.es.test("datos de el Reino Unido")).toBe(true);
  expect(isBare("20% in Philippines", place)).toBe(true);
  expect(isBare("Philippines: 20%; more in the Philippines", place)).toBe(false);
});

test("some places are named as one says them", () => {
  const [en, es] = [localAtlas(atlas(), {locale: "en"}), localAtlas(atlas(), {locale: "es"})];
  const ids = ["USA", "NFK", "IND", "CUB", "world", "upper-middle-income", "northern-africa", "arab-states", "americas-high-income"];
  expect(ids.map((id) => en.place(id).within)).toEqual([
    ...["in the United States", "on Norfolk Island", "in India", "in Cuba", "in the world", "in upper-middle-income countries"],
    ...["in Northern Africa", "in the Arab States", "in the high-income countries of the Americas"]
  ]);
  expect(ids.map((id) => es.place(id).within)).toEqual([
    ...["en los Estados Unidos", "en la Isla Norfolk", "en la India", "en Cuba", "en el mundo", "en los países de ingreso mediano alto"],
    ...["en África del Norte", "en los Estados Árabes", "en los países de ingreso alto de las Américas"]
  ]);
});
