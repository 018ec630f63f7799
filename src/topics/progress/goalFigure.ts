import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {PaceRow} from "../../charts/paceBars.ts";
import {isClosing, type Closing} from "../../measures/closing.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {closingOf, neededBy2030, sdgYears} from "../../reading/closingsOf.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";
import {shownText} from "../../reading/shownText.ts";
import {sourceLines} from "../../reading/sourceLines.ts";

/** An area with the pace it had, and that which would close its gap by 2030. */
export type GoalPace = Closing & {readonly area: string; readonly needed: number};

/** The pace of an area on any benefit beside the one that would be needed; null where either cannot be said. */
export function goalPaceOf(area: string, as: LocalAtlas): GoalPace | null {
  const found = closingOf(area, "any-benefit", as);
  if (!isClosing(found)) return null;
  const needed = neededBy2030(found.to, as);
  return needed === null ? null : {...found, area, needed};
}

/** The world stands beside income groups and regions; any other group beside the world. */
function besideOf(group: Group, as: LocalAtlas): string[] {
  if (group.groupKind !== "world") return ["world"];
  return as.memberGroups.filter(({groupKind}) => groupKind === "income" || groupKind === "region").map(({id}) => id);
}

/** How far 2030 is for a group, and for those beside it: arithmetic on published values; null where none is published. */
export function goalFigure(group: Group, as: LocalAtlas): {readonly figure: TakenFigure; readonly rows: readonly PaceRow[]} | null {
  const own = goalPaceOf(group.id, as);
  if (!own) return null;
  const {goal: say} = as.words.overTime;
  const paces = [own, ...besideOf(group, as).flatMap((id) => goalPaceOf(id, as) ?? [])];
  const sources = sourceLines([as.indicator("any-benefit")], as);
  const said = {had: own.perYear, needed: own.needed, years: yearsOf(own), by: sdgYears.last};
  return {
    rows: paces.map((one) => rowOf(one, one === own, as)),
    figure: {
      id: "goal",
      ...finding({title: say.title(said), clause: say.clause(said)}, {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle({...said.years, by: sdgYears.last}),
      note: [say.note, ...(paces.some(({area}) => isIncome(area, as)) ? [as.words.computed.olderIncomes] : [])].join(" "),
      sources,
      csv: indicatorCsv("any-benefit"),
      table: tableOf(paces, as)
    }
  };
}

const isIncome = (id: string, as: LocalAtlas): boolean => as.group(id).groupKind === "income";

const yearsOf = ({from, to}: Closing) => ({first: from.period ?? 0, last: to.period ?? 0});

function rowOf(pace: GoalPace, emphasis: boolean, as: LocalAtlas): PaceRow {
  const {goal: say} = as.words.overTime;
  const {area, perYear: had, needed} = pace;
  const name = as.name(area);
  return {
    label: name,
    ...{had, needed, emphasis},
    valueText: as.format.perYear(needed),
    yearText: say.had({had}),
    say: say.row({name, had, needed, years: yearsOf(pace), by: sdgYears.last})
  };
}

function tableOf(paces: readonly GoalPace[], as: LocalAtlas): Table {
  const {overTime, figure} = as.words;
  const {goal: say, fastest} = overTime;
  const value = (o: Closing["from"]) => {
    const found = describeValue(o, as.indicator("any-benefit"), as);
    return {text: shownText(found), note: found.when};
  };
  const heads = [fastest.earlier, fastest.later, say.hadHead, say.neededHead(sdgYears.last)];
  return {
    caption: say.caption(sdgYears.last),
    columns: [{text: figure.area}, ...heads.map((text) => ({text, numeric: true}))],
    rows: paces.map(({area, from, to, perYear, needed}) => [
      {text: as.name(area)},
      value(from),
      value(to),
      {text: as.format.signedPerYear(0 - perYear), sort: 0 - perYear},
      {text: as.format.signedPerYear(0 - needed), sort: 0 - needed}
    ])
  };
}
