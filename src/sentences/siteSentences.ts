import {makeAtlas, type Atlas} from "../atlas/atlas.ts";
import {localAtlas, type LocalAtlas} from "../atlas/localAtlas.ts";
import {NotInModel} from "../atlas/notInModel.ts";
import {chartKinds} from "../drawing/chartKinds.ts";
import {charts} from "../figures/charts.ts";
import {DataError} from "../model/dataError.ts";
import {locales, type Locale, type Translated} from "../model/locale.ts";
import {indicatorFinding} from "../reading/indicatorFinding.ts";
import {addressOf} from "../site/addresses.ts";
import {catalogOf} from "../site/catalog.ts";
import {countryHeadline} from "../topics/country/countryHeadline.ts";
import {groupHeadline} from "../topics/group/groupHeadline.ts";
import {homeView} from "../topics/home/homeView.ts";

const [root] = locales;

/** How each sentence is made; by the address of the page that it heads ("/countries/arg/"), or the figure that it is the title of ("branches/arg"). */
type Told = readonly [key: string, say: (as: LocalAtlas) => string | undefined];

/**
 * The sentences of the site that are made of figures, as a model has them: what heads the start, countries, groups and indicators, in this order, then the
 * titles of all figures. What a model does not hold is not spoken of, and what it
 * does not say in a language is not said in that. Throws a DataError where a table is missing.
 */
export function siteSentences(files: ReadonlyMap<string, string>): ReadonlyMap<string, Translated> {
  const atlas = makeAtlas(catalogOf((path) => textOf(path, files), files.keys()));
  const spoken = spokenIn(files.get("indicators.json") ?? "[]");
  return new Map([...heads(atlas), ...titles(atlas)].flatMap(([key, say]) => sentence(key, say, {atlas, spoken})));
}

function textOf(path: string, files: ReadonlyMap<string, string>): string {
  const text = files.get(path);
  if (text === undefined) throw new DataError([{file: path, row: null, column: null, message: "the model has no such table"}]);
  return path.endsWith(".json") ? inEveryLanguage(text) : text;
}

/** The languages of a model: of those that came after it, it has no names of indicators. */
const spokenIn = (indicators: string): readonly Locale[] =>
  locales.filter((locale) => (JSON.parse(indicators) as {name: Partial<Translated>}[]).every(({name}) => name[locale] !== undefined));

/** Texts of a model from before a language came, said in the first there: nothing is told of them, but all can be read. */
const inEveryLanguage = (text: string): string =>
  JSON.stringify(
    JSON.parse(text, (_, value: unknown) =>
      isTranslated(value) ? Object.fromEntries(locales.map((locale) => [locale, value[locale] ?? value[root]])) : value
    )
  );

const isTranslated = (value: unknown): value is Partial<Translated> =>
  typeof value === "object" &&
  value !== null &&
  locales.slice(0, 2).every((locale) => typeof (value as Partial<Translated>)[locale] === "string");

function heads(atlas: Atlas): Told[] {
  return [
    [addressOf(root, "home"), (as) => homeView(as).headline],
    ...atlas.pages.map((area): Told => [addressOf(root, "country", area.id), (as) => countryHeadline(area, as).sentence]),
    ...atlas.memberGroups.map((area): Told => [addressOf(root, "region", area.id), (as) => groupHeadline(area, as).sentence]),
    ...atlas.listed.map(({id}): Told => [addressOf(root, "indicator", id), (as) => indicatorFinding(as.snapshot(id), as)])
  ];
}

const titles = (atlas: Atlas): Told[] =>
  chartKinds.flatMap((kind) =>
    idsOf(atlas, kind).map((id): Told => [`${kind}/${id.toLowerCase()}`, (as) => charts[kind].view(id, as)?.figure.title])
  );

const idsOf = (atlas: Atlas, kind: (typeof chartKinds)[number]): readonly string[] => held(() => charts[kind].ids(atlas)) ?? [];

function sentence(key: string, say: Told[1], {atlas, spoken}: {atlas: Atlas; spoken: readonly Locale[]}): [string, Translated][] {
  const told = spoken.map((locale) => [locale, held(() => say(localAtlas(atlas, {locale})))] as const);
  return told.some(([, text]) => text === undefined) ? [] : [[key, Object.fromEntries(told) as Translated]];
}

/** What a model says; undefined where it has not what that takes. */
function held<T>(say: () => T): T | undefined {
  try {
    return say();
  } catch (error) {
    if (error instanceof NotInModel) return undefined;
    throw error;
  }
}
