import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {RankedRow as Bar} from "../../charts/rankedBars.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Observation} from "../../model/observation.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {sayReading} from "../../reading/sayReading.ts";
import {finding} from "../../reading/finding.ts";

export type HomeIncomes = {readonly figure: TakenFigure; readonly bars: readonly Bar[]};

const incomeGroups = ["low-income", "lower-middle-income", "upper-middle-income", "high-income"];

/**
 * Who is left out by income group, in the year of the world's latest figure; null unless all four are published for it. Shares alone: the
 * publisher's groups are not those whose people are counted here.
 */
export function homeIncomes(as: LocalAtlas): HomeIncomes | null {
  const {words} = as;
  const {byArea, latest, indicator} = as.snapshot("any-benefit");
  const year = latest.get("world")?.period ?? null;
  const held = incomeGroups.flatMap((id) => byArea.get(id)?.find((o) => o.period === year && o.sex === "total") ?? []);
  const [lowest, highest] = [held[0], held[3]];
  if (year === null || !lowest || !highest) return null;
  const [low, high] = [printedGap(lowest.value, indicator), printedGap(highest.value, indicator)];
  if (low === null || high === null) return null;
  const bars = held.map((o) => barOf(o, as));
  const left = indicator.left[as.locale];
  const clause = (when: string) => words.sentence.incomes({low, high, left, when});
  const told = {title: words.home.incomeTitle({low, high, year}), clause, alone: as.format.year(year)};
  const sources = sourceLines([indicator], as);
  return {
    bars,
    figure: {
      id: "income",
      ...finding(told, {place: null, sources}, as),
      subtitle: words.home.incomeSubtitle(year),
      note: words.computed.olderIncomesAdd,
      sources,
      csv: indicatorCsv("any-benefit"),
      table: tableOf(bars, words.home.incomeSubtitle(year), as)
    }
  };
}

function barOf(observation: Observation, as: LocalAtlas): Bar {
  const found = describeValue(observation, as.indicator("any-benefit"), as);
  const label = as.group(observation.area).name[as.locale];
  return {
    label,
    value: found.gap ?? 0,
    valueText: found.gapText ?? "",
    yearText: found.when,
    say: sayReading(label, found, as)
  };
}

function tableOf(bars: readonly Bar[], caption: string, {words}: Language): Table {
  return {
    caption,
    columns: [{text: words.figure.incomeGroup}, {text: words.figure.gap, numeric: true}, {text: words.figure.year, numeric: true}],
    rows: bars.map(({label, valueText, yearText}) => [{text: label}, {text: valueText}, {text: yearText}])
  };
}
