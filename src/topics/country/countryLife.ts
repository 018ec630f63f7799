import {countedOnce} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {BranchRow} from "../../charts/branchBars.ts";
import type {GapClass} from "../../charts/gapClass.ts";
import {shownPlace} from "../../measures/showsGap.ts";
import type {Area} from "../../model/area.ts";
import {areaCsv} from "../../site/addresses.ts";
import {comparatorOf, peersOf} from "../../reading/comparisons.ts";
import {branches} from "../../atlas/branches.ts";
import {branchOf, type Branch} from "./branchOf.ts";
import {lifeTable} from "./lifeTable.ts";
import {lifeLead} from "./lifeLead.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {noteWith} from "../../reading/noteWith.ts";
import type {Language} from "../../atlas/language.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {mapClass} from "../../measures/mapClass.ts";
import {sayReading} from "../../reading/sayReading.ts";
import {shownText} from "../../reading/shownText.ts";
import {finding} from "../../reading/finding.ts";

export type LifeView = {
  readonly figure: TakenFigure;
  readonly rows: readonly BranchRow[];
  readonly branches: readonly Branch[];
  readonly peers: Readonly<Record<string, string>>;
};

/** "Which moments of life are unprotected?", for one country: the branches in the order of life. */
export function countryLife(area: Area, as: LocalAtlas): LifeView {
  const {words, locale} = as;
  const held = besideOne(branches.map((id): Branch => branchOf(id, area, as)));
  const shown = held.filter(({found}) => found !== null);
  const peers = Object.fromEntries(held.flatMap(({compared}) => compared.filter(({found}) => found)).map(({kind, name}) => [kind, name]));
  const lead = lifeLead(area, shown, as);
  const sources = sourceLines(
    (shown.length > 0 ? shown : held).map(({id}) => as.indicator(id)),
    as,
    {people: shown.some(({found}) => found?.left)}
  );
  const figure: TakenFigure = {
    id: "life",
    ...finding(lead.told, {place: as.place(area.id), sources}, as),
    subtitle: words.country.life.subtitle,
    note: noteWith(
      [lead.note, zeroNote(area, lead.note, as), incomeNote(area, held, as), countedWorkers(shown, as), words.country.life.note]
        .filter(Boolean)
        .join(" "),
      shown.map(({found}) => found)
    ),
    sources,
    csv: areaCsv(area.id),
    table: lifeTable(area.name[locale], held, as)
  };
  return {figure, rows: held.map((branch) => barOf(branch, as)), branches: held, peers};
}

/** That the published figure of an income group and a median of it are of two lists of countries; "" where no such figure stands beside. */
function incomeNote(area: Area, held: readonly Branch[], as: LocalAtlas): string {
  const isBeside = held.some(({compared}) => compared.some(({kind, found}) => kind === "income" && found !== null));
  if (area.kind !== "country" || area.incomeGroup === null || !isBeside) return "";
  const since = as.group(area.incomeGroup).definition?.date;
  return since === undefined ? "" : as.words.country.life.olderIncome({since: as.format.moment(since)});
}

/** The branches, all held against the same one of region, income group and world. */
function besideOne(held: readonly Branch[]): Branch[] {
  const beside = comparatorOf(held.map(({compared}) => compared));
  return held.map((branch) => ({...branch, compared: branch.compared.filter(({kind}) => kind === beside)}));
}

/** Where unemployment stands at 0: with how many others it does; what that may mean, where it has not been said. */
function zeroNote(area: Area, said: string | undefined, as: LocalAtlas): string | undefined {
  const {latest, countries: all} = as.snapshot("unemployment");
  const countries = countedOnce(all, as);
  if (latest.get(area.id)?.value !== 0) return undefined;
  return as.words.country.life.unemploymentZero({
    count: countries.filter(({value}) => value === 0).length,
    of: countries.length,
    explained: said?.includes(as.words.country.life.zeroTold) ?? false
  });
}

function barOf({name, found, compared}: Branch, reader: Language): BranchRow {
  const {absence, say} = reader.words;
  if (!found) {
    return {
      label: name,
      value: null,
      valueText: "",
      yearText: "",
      absentText: absence.notPublished,
      say: say.absent({name, why: absence.notPublished}),
      peers: peersOf(compared)
    };
  }
  return {
    label: name,
    value: shownPlace(found.observation.value, found.indicator),
    valueText: shownText(found),
    yearText: found.when,
    old: found.old,
    say: sayReading(name, found, reader),
    gapClass: (mapClass(found.observation, found.indicator) + 1) as GapClass,
    peers: peersOf(compared)
  };
}
