import {showsGap} from "../measures/showsGap.ts";
import type {Observation} from "../model/observation.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {coveredHead, shownAmount, shownName} from "./shownAmount.ts";
import {readInSeries, type Line} from "./trendSeries.ts";
import type {ViewContent} from "./viewContent.ts";

/** The years of each area, the newest first; coverage muted beside what is left out. */
export function trendTable(lines: readonly Line[], data: IndicatorData, kit: CompareKit): ViewContent["table"] {
  const {figure} = kit.shared;
  const indicator = kit.indicator(data.indicator);
  const left = showsGap(indicator);
  const row = (area: AreaLine, o: Observation) => {
    const found = readInSeries(o, data, kit);
    const [name, remark] = [{text: area.name, href: area.href ?? undefined}, {text: kit.format.remarks(found.doubts)}];
    return [name, {text: found.when}, {text: shownAmount(found)}, ...(left ? [{text: found.unitText}] : []), remark];
  };
  return {
    caption: kit.words.trendCaption({name: shownName(indicator, kit)}),
    columns: [
      {text: figure.area},
      ...[figure.year, left ? figure.gap : figure.value].map((text) => ({text, numeric: true})),
      ...(left ? [{text: coveredHead(indicator, kit), numeric: true, aside: true}] : []),
      {text: figure.remark}
    ],
    rows: lines.flatMap(({area, runs}) =>
      runs
        .flat()
        .toReversed()
        .map((o) => row(area, o))
    )
  };
}
