import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {TrendSeries} from "../../charts/trendSpots.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {paceSentence} from "../../reading/paceSentence.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {shownText} from "../../reading/shownText.ts";
import type {Table, TakenFigure} from "../../reading/figure.ts";
import {datedValues, trendOf} from "../../reading/trendOf.ts";
import {finding} from "../../reading/finding.ts";
import {leftThen} from "../../reading/leftThen.ts";

export type GroupTrend = {readonly figure: TakenFigure; readonly series: readonly TrendSeries[]; readonly pace: string};

/** Any benefit through the years as the ILO publishes it for a group, and its pace; null where it publishes nothing. */
export function groupTrend(group: Group, as: LocalAtlas): GroupTrend | null {
  const {locale} = as;
  const say = as.words.region.pace;
  const rows = datedValues(group.id, "any-benefit", as);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return null;
  const {indicator} = as.snapshot("any-benefit");
  const read = (o: typeof first) => describeValue(o, indicator, as);
  const leftAt = (o: typeof first): number => printedGap(o.value, indicator) ?? 0;
  const title = say.title({from: leftAt(first), to: leftAt(last), years: {first: first.period ?? 0, last: last.period ?? 0}});
  const sources = sourceLines([indicator], as, {people: read(last).left !== null});
  return {
    series: [trendOf(rows, group.name[locale], as)],
    pace: paceSentence(rows, indicator, as),
    figure: {
      id: "trend",
      ...finding({title, ...leftThen(first, last, as)}, {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle,
      sources,
      csv: indicatorCsv("any-benefit"),
      table: {
        caption: say.caption(group.name[locale]),
        columns: columnsOf(as),
        rows: rows
          .toReversed()
          .map((o) => [{text: read(o).when}, {text: shownText(read(o))}, {text: read(o).valueText}, {text: as.words.remarks[o.remark]}])
      }
    }
  };
}

const columnsOf = ({words: {figure, country}}: LocalAtlas): Table["columns"] => [
  {text: figure.year},
  {text: figure.gap, numeric: true},
  {text: country.life.covered, numeric: true, aside: true},
  {text: figure.remark}
];
