import type {Area} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Source} from "../../model/source.ts";
import {modelTables, type TableName, type Tabled} from "../../tables/model/modelTables.ts";
import {locales} from "../../model/locale.ts";
import {drifted, type Drifted} from "./drifted.ts";
import {movedNotes} from "./movedNotes.ts";
import {movedWords} from "./movedWords.ts";
import type {Words} from "./words.ts";

/** What of an indicator decides what a number means. */
const meaning = ["family", "source", "unit", "denominator", "direction", "breaks", "series", "listed"] as const;

/** A source taken this many years later than before is more likely a slip in the date. */
const mostYears = 3;

/** What of a source says whose it is, and what may be done with it: where one of these slips, rows are handed on that nobody may, or in another's name. */
const sourceFacts = ["publisher", "url", "licence", "licenceUrl", "notice", "withheld"] as const satisfies readonly (keyof Source)[];

type Lists = {readonly areas: Compare<Area>; readonly indicators: Compare<Indicator>; readonly sources: Compare<Source>};
type Compare<T> = (was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>) => Drifted[];

const lists: Lists = {
  areas: (was, is) => [
    ...drifted("areas gone", goneOf(was, is), "every area that was there"),
    ...drifted("members moved", bothOf(was, is, membersMoved), "the members that were there"),
    ...saidOtherwise(was, is, namingOf)
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
    ...saidOtherwise(was, is, wordsOf)
  ],
  sources: (was, is) => [
    ...drifted("table gone", goneOf(was, is), "every source that was there"),
    ...drifted(
      "source moved",
      bothOf(was, is, sourceMoved),
      "a source no older than it was, nor much newer, whose publisher, licence and what it asks for are those that were there"
    )
  ]
};

/** What has drifted in a list of things: areas and their members, indicators and what they mean, notes and what they are about, sources and their dates. */
export function listDrift(path: string, was: string, is: string): Drifted[] {
  const {annotations} = modelTables;
  if (path === annotations.path) return movedNotes(annotations.read(was, path), annotations.read(is, path));
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

const saidOtherwise = <T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>, tell: (one: T) => Words): Drifted[] =>
  movedWords([...was].flatMap(([id, one]) => (is.has(id) ? [{id, was: tell(one), is: tell(is.get(id)!)}] : [])));

/** What an indicator is called, asks and says of its value: words exchanged turn every sentence about it into one about another. */
const wordsOf = (indicator: Indicator): Words =>
  Object.fromEntries(
    (["name", "question", "measure", "reached", "left"] as const).flatMap((column) =>
      locales.map((locale) => [`${column}_${locale}`, indicator[column][locale]] as const)
    )
  );

/** How an area is named, in sentences too, and what else it is found by. */
function namingOf({name, forms = {}, aliases = []}: Area): Words {
  const told = locales.flatMap((locale) => {
    const {the = "", within = ""} = forms[locale] ?? {};
    return Object.entries({name: name[locale], the, in: within}).map(([form, text]) => [`${form}_${locale}`, text] as const);
  });
  return {...Object.fromEntries(told), aliases: aliases.join(";")};
}

function membersMoved(was: Area, is: Area): string[] {
  if (was.kind !== "group" || is.kind !== "group") return [];
  const [before, now] = [was, is].map(({members, uncounted}) => [...members, ...uncounted]) as [string[], string[]];
  const [left, joined] = [before.filter((id) => !now.includes(id)), now.filter((id) => !before.includes(id))];
  return [...(left.length > 0 ? [`without ${left.join(", ")}`] : []), ...(joined.length > 0 ? [`with ${joined.join(", ")}`] : [])];
}

function sourceMoved(was: Source, is: Source): string[] {
  const years = Number.parseInt(is.retrieved, 10) - Number.parseInt(was.retrieved, 10);
  const late = is.retrieved < was.retrieved || years > mostYears ? [`taken ${was.retrieved}, now ${is.retrieved}`] : [];
  return [...late, ...sourceFacts.flatMap((fact) => saidMoved(fact, sayFact(was[fact]), sayFact(is[fact])))];
}

const sayFact = (said: string | readonly string[] | undefined): string => (typeof said === "string" ? said : (said ?? []).join("; "));

const saidMoved = (fact: string, was: string, is: string): string[] =>
  was === is ? [] : [`${fact} was ${was || "not there"}, is ${is || "not there"}`];
