import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {pairsTable, pairsYears} from "./informalityCoverWords.ts";
import {farAbove, maxYearsApart, type Pairs} from "./informalityPairs.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure} from "../../reading/figure.ts";

export type BeyondView = {
  /** A table that is the figure; null where no country stands far above. */
  readonly figure: Figure | null;
  /** What there is to say where no country does; "" where none has both figures. */
  readonly none: string;
  /** Known oddities of the values of those named, each with its country. */
  readonly remarks: readonly string[];
};

/** Countries named in the title. */
const first = 3;

/** Who reaches people beyond formal jobs. */
export function informalityBeyond(group: Group, {pairs, far}: Pairs, as: LocalAtlas): BeyondView {
  const {words, format, locale} = as;
  const say = words.informality.beyond;
  const [all, points] = [format.count(pairs.length), format.count(farAbove)];
  const names = format.list(far.slice(0, first).map(({area}) => as.name(area)));
  const named = new Set(far.map(({area}) => area));
  return {
    none: pairs.length > 0 ? say.none(pairs.length, all, points, pairsYears(pairs, as)) : "",
    remarks: [
      ...new Set(
        as.annotations
          .filter(({indicator, area}) => indicator === "any-benefit" && area !== null && named.has(area))
          .map(({area, text}) => `${as.name(area ?? "")}: ${text[locale]}`)
      )
    ],
    figure:
      far.length === 0
        ? null
        : {
            id: "beyond-figure",
            title: (far.length > first ? say.titleFirst : say.title)(format.count(far.length), all, points, names, pairsYears(far, as)),
            subtitle: say.subtitle(format.count(maxYearsApart)),
            note: say.note,
            sources: sourceLines([as.indicator("any-benefit"), as.indicator("informal-employment")], as),
            csv: indicatorCsv("informal-employment"),
            table: pairsTable(far, say.caption(group.name[locale]), as)
          }
  };
}
