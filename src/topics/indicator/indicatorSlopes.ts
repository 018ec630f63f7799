import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {LinePanel} from "../../charts/placeLinePanels.ts";
import {fastestMove, isNarrower, isWider, leastMove} from "../../measures/fastestMove.ts";
import {shownPlace} from "../../measures/showsGap.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {closingsOf, leastYears, sdgYears, type ToldClosing} from "../../reading/closingsOf.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";
import {movesOf} from "../../reading/movesOf.ts";
import {headlineName, shownIn, shownMeasure} from "../../reading/ofGroup.ts";
import {shownText} from "../../reading/shownText.ts";
import {sourceLines} from "../../reading/sourceLines.ts";

/** The countries of a region that can be compared, in order of their pace, and the fastest; none where no gap closed by more than rounding. */
type RegionMoves = {readonly region: Group; readonly told: readonly ToldClosing[]; readonly first: ToldClosing | null};

/** How gaps moved between two comparable years, region by region; null where fewer than two countries can be compared. */
export function indicatorSlopes(indicator: Indicator, as: LocalAtlas): {figure: TakenFigure; panels: LinePanel[]; compared: number} | null {
  const {slopes: say} = as.words.overTime;
  const regions = as.memberGroups
    .filter(({groupKind}) => groupKind === "region")
    .map((region) => ({region, told: closingsOf(region.members, indicator.id, as).told}))
    .filter(({told}) => told.length > 0)
    .map((one) => ({...one, first: fastestMove(one.told)}));
  const all = regions.flatMap(({told}) => told);
  if (all.length < 2) return null;
  const better = all.filter(isNarrower).length;
  const sources = sourceLines([indicator], as);
  const {falls, shown, index} = movesOf(indicator);
  const said = {count: better, of: all.length, falls, index, points: leastMove.points};
  return {
    compared: all.length,
    panels: regions.map((one) => panelOf(one, indicator, as)),
    figure: {
      id: "slopes",
      ...finding(
        {title: say.title({...said, shown}), clause: say.clause({...said, since: sdgYears.first, measure: shownIn(indicator, as).measure})},
        {place: as.place("world"), sources},
        as
      ),
      subtitle: `${shownMeasure(indicator, as)}. ${say.subtitle({since: sdgYears.first, leastYears})}`,
      sources,
      csv: indicatorCsv(indicator.id),
      table: tableOf(regions, indicator, as)
    }
  };
}

const endsOf = ({from, to}: ToldClosing, indicator: Indicator, as: LocalAtlas) =>
  [from, to].map((o) => {
    const found = describeValue(o, indicator, as);
    return {text: shownText(found), when: found.when};
  });

/** A country with what it was and is, with years. */
function toldOf(one: ToldClosing, indicator: Indicator, as: LocalAtlas): string {
  const [from, to] = endsOf(one, indicator, as);
  return as.words.overTime.slopes.row({
    name: as.name(one.area),
    from: from?.text ?? "",
    fromYear: from?.when ?? "",
    to: to?.text ?? "",
    toYear: to?.when ?? ""
  });
}

function panelOf({region, told, first}: RegionMoves, indicator: Indicator, as: LocalAtlas): LinePanel {
  return {
    title: region.name[as.locale],
    note: first ? toldOf(first, indicator, as) : "",
    lines: told.map((one) => ({
      points: [one.from, one.to].map((o) => ({year: o.period ?? 0, value: shownPlace(o.value, indicator)})),
      emphasis: one === first,
      say: toldOf(one, indicator, as)
    }))
  };
}

function tableOf(regions: readonly RegionMoves[], indicator: Indicator, as: LocalAtlas): Table {
  const {slopes: say} = as.words.overTime;
  // No value of a survey is better than another.
  const heads = indicator.family === "survey" ? [say.compared, say.larger, say.smaller] : [say.compared, say.better, say.worse];
  return {
    caption: say.caption(headlineName(indicator, as)),
    columns: [{text: as.words.figure.region}, ...heads.map((text) => ({text, numeric: true})), {text: say.fastest}],
    rows: regions.map(({region, told, first}) => [
      {text: region.name[as.locale]},
      {text: as.words.value.outOf({count: told.length, of: region.members.length})},
      {text: as.format.count(told.filter(isNarrower).length)},
      {text: as.format.count(told.filter(isWider).length)},
      {text: first ? toldOf(first, indicator, as) : say.noneFaster}
    ])
  };
}
