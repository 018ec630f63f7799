import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MapRow} from "../../charts/mapDrawing.ts";
import {behindClass, farBehindFrom} from "../../measures/behindClass.ts";
import type {CodePair} from "../../measures/codePairs.ts";
import type {Group} from "../../model/area.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {levelWithin} from "../../reading/genderBalance.ts";
import {groupTwins, type GroupTwins} from "../../reading/groupTwins.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {ruralAndUrban} from "../../reading/twin.ts";
import {twinRow} from "../../reading/twinRow.ts";
import type {LegendClass} from "../../reading/worldMap.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {addressOf} from "../../site/addresses.ts";

export type ResidenceMap = {
  readonly figure: TakenFigure;
  readonly rows: readonly MapRow[];
  /** From where rural areas are far ahead to where they are far behind; those without a survey last. */
  readonly legend: readonly LegendClass[];
};

/**
 * How far rural areas are behind urban ones, country by country, in two directions: palest where both are level, and the colour of exclusion where they
 * are behind. Colours are of the surveys that the title counts; where it leaves older ones out, these are dotted.
 */
export function residenceMap(group: Group, as: LocalAtlas): ResidenceMap {
  const {map: say, reach} = as.words.townAndCountry;
  const found = groupTwins(group, ruralAndUrban, reach, as);
  const {figure, pairs, recent} = found;
  const byArea = new Map(pairs.map((pair) => [pair.area, pair]));
  const counted = new Set((recent.length > 0 ? recent : pairs).map(({area}) => area));
  // A map leads to pages: of the members, those that have one.
  const shown = as.pages.filter(({id}) => group.members.includes(id));
  const rows = shown.map(({id}) => rowOf(id, byArea.get(id), counted.has(id), as));
  const [old, within] = [pairs.length - recent.length, levelWithin];
  return {
    rows,
    legend: legendOf(rows, as),
    figure: {
      ...figure,
      ...finding(toldOf(found, as), {place: as.place(group.id), sources: figure.sources}, as),
      id: "behind",
      subtitle: say.subtitle({within}),
      // The chart before it has the same rows: two tables of a page need names of their own.
      table: {...figure.table, caption: say.caption(group.name[as.locale])},
      note: noteWithAreas(
        [reach.note, old > 0 && recent.length > 0 ? say.withOld({old}) : ""].filter(Boolean).join(" "),
        pairs.map(({one}) => one),
        as
      )
    }
  };
}

function toldOf({pairs, recent}: GroupTwins, as: LocalAtlas): Told | string {
  const {map: say, reach} = as.words.townAndCountry;
  if (pairs.length === 0) return reach.titleNone;
  const [told, title] = recent.length > 0 ? [recent, say.title] : [pairs, say.titleOld];
  const steps = told.map(({points}) => behindClass(points, levelWithin));
  const counted = {behind: steps.filter((step) => step === 4).length, ahead: steps.filter((step) => step === 0).length};
  const when = spanOf(
    told.map(({one}) => one),
    as
  );
  return {title: (said) => title({...counted, of: told.length, far: farBehindFrom, since: surveysSince(), when: said}), when};
}

function legendOf(rows: readonly MapRow[], {words}: LocalAtlas): LegendClass[] {
  const {map: say} = words.townAndCountry;
  const countOf = (step: number): number => rows.filter((row) => row.class === step).length;
  const {farAhead, ahead, level, behind, farBehind} = say.classes;
  const limits = {far: farBehindFrom, within: levelWithin};
  const classes = [farAhead, ahead, level, behind, farBehind].map((text, step) => ({
    class: step,
    text: text(limits),
    count: countOf(step)
  }));
  const older = rows.filter(({status}) => status === "notPublishedBySplit").length;
  return [
    ...classes,
    {class: "unsplit", text: say.older({since: surveysSince()}), count: older},
    {class: null, text: say.none, count: rows.length - older - classes.reduce((sum, {count}) => sum + count, 0)}
  ];
}

function rowOf(area: string, pair: CodePair | undefined, counted: boolean, as: LocalAtlas): MapRow {
  const {map: say, reach} = as.words.townAndCountry;
  const label = as.name(area);
  const about = {area, label, href: addressOf(as.locale, "country", area)};
  if (!pair) return {...about, value: null, class: null, period: null, say: say.sayNone(label), status: "notPublished"};
  const {points, one} = pair;
  const said = {value: points, period: one.period, say: twinRow(pair, label, reach, as).say};
  if (!counted) return {...about, ...said, class: null, status: "notPublishedBySplit"};
  return {...about, ...said, class: behindClass(points, levelWithin), status: "value"};
}
