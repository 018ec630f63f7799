import type {Area} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Source} from "../../model/source.ts";
import {modelTables, type TableName, type Tabled} from "../../tables/model/modelTables.ts";
import {locales} from "../../model/locale.ts";
import {drifted, type Drifted} from "./drifted.ts";
import {movedWords, type Words} from "./movedWords.ts";

/** What of an indicator decides what a number means. */
const meaning = ["family", "source", "unit", "denominator", "direction", "breaks", "series", "listed"] as const;

/** A source taken this many years later than before is more likely a slip in the date. */
const mostYears = 3;

/** On what terms one has a source: what must be said beside it, and what may not be handed on. What its publisher is called is its own to say. */
const terms = ["licence", "licenceUrl", "notice", "withheld"] as const;

type Lists = {readonly areas: Compare<Area>; readonly indicators: Compare<Indicator>; readonly sources: Compare<Source>};
type Compare<T> = (was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>) => Drifted[];

const lists: Lists = {
  areas: (was, is) => [
    ...drifted("areas gone", goneOf(was, is), "every area that was there"),
    ...drifted("members moved", bothOf(was, is, membersMoved), "the members that were there"),
    ...movedWords([...was].flatMap(([id, one]) => (is.has(id) ? [{id, was: namingOf(one), is: namingOf(is.get(id)!)}] : [])))
  ],
  indicators: (was, is) => [
    ...drifted("table gone", goneOf(was, is), "every indicator that was there"),
    ...drifted(
      "meaning moved",
      bothOf(was, is, (one, other) =>
        meaning.flatMap((fact) => {
          const [before, now] = [JSON.stringify(one[fact]), JSON.stringify(other[fact])];
          return before === now ? [] : [`${fact} was ${before}, is ${now}`];
        })
      ),
      "indicators that mean what they meant"
    ),
    ...movedWords([...was].flatMap(([id, one]) => (is.has(id) ? [{id, was: wordsOf(one), is: wordsOf(is.get(id)!)}] : [])))
  ],
  sources: (was, is) => [
    ...drifted("table gone", goneOf(was, is), "every source that was there"),
    ...drifted("source moved", bothOf(was, is, sourceMoved), "a source no older than it was, nor much newer, under its licence")
  ]
};

/** What has drifted in a list of things: areas and their members, indicators and what they mean, sources and their dates. */
export function listDrift(path: string, was: string, is: string): Drifted[] {
  const name = (Object.keys(lists) as (keyof Lists)[]).find((one) => modelTables[one].path === path);
  return name === undefined ? [] : compare(name, was, is);
}

function compare<N extends keyof Lists & TableName>(name: N, was: string, is: string): Drifted[] {
  const byId = (text: string) => new Map(modelTables[name].read(text, name).map((item) => [(item as {id: string}).id, item]));
  return (lists[name] as unknown as Compare<Tabled[N][number]>)(byId(was), byId(is));
}

const goneOf = <T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>): string[] => [...was.keys()].filter((id) => !is.has(id));

const bothOf = <T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>, say: (one: T, other: T) => readonly string[]): string[] =>
  [...was].flatMap(([id, one]) => {
    const other = is.get(id);
    return other === undefined ? [] : say(one, other).map((text) => `${id}: ${text}`);
  });

/** How an area is named, in sentences too, and what else it is found by. */
function namingOf({name, forms = {}, aliases = []}: Area): Words {
  const told = locales.flatMap((locale) => {
    const {the = "", within = ""} = forms[locale] ?? {};
    return Object.entries({name: name[locale], the, in: within}).map(([form, text]) => [`${form}_${locale}`, text] as const);
  });
  return {...Object.fromEntries(told), aliases: aliases.join(";")};
}

/** How an indicator is named and told. */
const wordsOf = (one: Indicator): Words =>
  Object.fromEntries(
    (["name", "question", "measure", "reached", "left"] as const).flatMap((words) =>
      locales.map((locale) => [`${words}_${locale}`, one[words][locale]] as const)
    )
  );

function membersMoved(was: Area, is: Area): string[] {
  if (was.kind !== "group" || is.kind !== "group") return [];
  const [before, now] = [was, is].map(({members, uncounted}) => [...members, ...uncounted]) as [string[], string[]];
  const [left, joined] = [before.filter((id) => !now.includes(id)), now.filter((id) => !before.includes(id))];
  return [...(left.length > 0 ? [`without ${left.join(", ")}`] : []), ...(joined.length > 0 ? [`with ${joined.join(", ")}`] : [])];
}

function sourceMoved(was: Source, is: Source): string[] {
  const years = Number.parseInt(is.retrieved, 10) - Number.parseInt(was.retrieved, 10);
  return [
    ...(is.retrieved < was.retrieved || years > mostYears ? [`taken ${was.retrieved}, now ${is.retrieved}`] : []),
    ...terms.flatMap((term) => {
      const [before, now] = [was, is].map((source) => [source[term] ?? "none"].flat().join(", "));
      return before === now ? [] : [`${term} was ${before}, is ${now}`];
    })
  ];
}
