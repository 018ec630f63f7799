import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {pairsTable, pairsYears} from "./informalityCoverWords.ts";
import {farAbove, maxYearsApart, type Pairs} from "./informalityPairs.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
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
const mostNamed = 3;

/** Who reaches people beyond formal jobs. */
export function informalityBeyond(group: Group, {pairs, far}: Pairs, as: LocalAtlas): BeyondView {
  const {words, format, locale} = as;
  const say = words.informality.beyond;
  const [of, points] = [pairs.length, farAbove];
  const first = far.slice(0, mostNamed).map(({area}) => as.place(area));
  const named = new Set(far.map(({area}) => area));
  return {
    none: pairs.length > 0 ? say.none({of, points, when: pairsYears(pairs, as)}) : "",
    remarks: [
      ...new Set(
        as.annotations
          .filter(({indicator, area}) => indicator === "any-benefit" && area !== null && named.has(area))
          .map(({area, text}) => format.labelled(as.name(area ?? ""), text[locale]))
      )
    ],
    figure:
      far.length === 0
        ? null
        : {
            id: "beyond-figure",
            title: (far.length > mostNamed ? say.titleFirst : say.title)({count: far.length, of, points, first, when: pairsYears(far, as)}),
            subtitle: say.subtitle({most: maxYearsApart}),
            note: say.note,
            sources: sourceLines([as.indicator("any-benefit"), as.indicator("informal-employment")], as),
            csv: indicatorCsv("informal-employment"),
            table: pairsTable(far, say.caption(group.name[locale]), as)
          }
  };
}
