import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {printedDifference} from "../../measures/printedDifference.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Indicator} from "../../model/indicator.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Told} from "../../reading/finding.ts";
import {shownIn} from "../../reading/ofGroup.ts";
import {shownText} from "../../reading/shownText.ts";
import {yearRange} from "../../reading/yearRange.ts";
import type {SeriesKind, SeriesLine} from "./seriesLine.ts";

/** Which averages moved most and least between their first and their last year; or what the largest countries weigh in that of the world. */
export function seriesTold(kind: SeriesKind, lines: readonly SeriesLine[], indicator: Indicator, as: LocalAtlas): Told {
  return kind === "without" ? withoutTold(lines, indicator, as) : movedTold(lines, indicator, as);
}

function movedTold(lines: readonly SeriesLine[], indicator: Indicator, as: LocalAtlas): Told {
  const {series: say} = as.words.overTime;
  const sorted = lines.filter(({id}) => id !== "world").toSorted((a, b) => movedBy(b) - movedBy(a));
  const [first, last] = [sorted[0] ?? lines[0], sorted.at(-1) ?? lines[0]];
  if (!first || !last) return {title: as.words.indicator.noFinding, absent: true};
  const years = yearRange(lines.flatMap(({rows}) => rows.flatMap(({period}) => period ?? [])));
  const said = {most: endsOf(first, indicator, as), least: endsOf(last, indicator, as), years};
  const {measure} = shownIn(indicator, as);
  return {title: say.title(said), clause: say.clause({measure, ...said})};
}

const movedBy = ({rows}: SeriesLine): number => {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? Math.abs(printedDifference(last.value, first.value)) : 0;
};

function endsOf({id, rows}: SeriesLine, indicator: Indicator, as: LocalAtlas) {
  const [from, to] = [rows[0], rows.at(-1)].map((o) => (o ? shownText(describeValue(o, indicator, as)) : ""));
  return {place: as.place(id), from: from ?? "", to: to ?? ""};
}

function withoutTold([whole, without]: readonly SeriesLine[], indicator: Indicator, as: LocalAtlas): Told {
  const {series: say} = as.words.overTime;
  const [one, other] = [whole?.rows.at(-1), without?.rows.at(-1)];
  if (!one || !other) return {title: as.words.indicator.noFinding, absent: true};
  const shares = {whole: printedGap(one.value, indicator) ?? 0, without: printedGap(other.value, indicator) ?? 0};
  const {measure} = shownIn(indicator, as);
  return {
    title: (when) => say.titleWithout({...shares, when}),
    clause: (when) => say.clauseWithout({measure, ...shares, when}),
    when: as.format.year(one.period ?? 0)
  };
}
