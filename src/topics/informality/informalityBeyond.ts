import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {areaName} from "../../reading/genderDotRow.ts";
import {pairsTable, pairsYears} from "./informalityCoverWords.ts";
import {farAbove, maxYearsApart, type Pairs} from "./informalityPairs.ts";
import type {Reader} from "../../atlas/reader.ts";
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
export function informalityBeyond(group: Group, {pairs, far}: Pairs, atlas: Atlas, reader: Reader): BeyondView {
  const {words, format, locale} = reader;
  const say = words.informality.beyond;
  const [all, points] = [format.count(pairs.length), format.count(farAbove)];
  const names = format.list(far.slice(0, first).map(({area}) => areaName(area, atlas, reader)));
  const named = new Set(far.map(({area}) => area));
  return {
    none: pairs.length > 0 ? say.none(pairs.length, all, points, pairsYears(pairs, reader)) : "",
    remarks: [
      ...new Set(
        atlas.annotations
          .filter(({indicator, area}) => indicator === "any-benefit" && area !== null && named.has(area))
          .map(({area, text}) => `${areaName(area ?? "", atlas, reader)}: ${text[locale]}`)
      )
    ],
    figure:
      far.length === 0
        ? null
        : {
            id: "beyond-figure",
            title: (far.length > first ? say.titleFirst : say.title)(format.count(far.length), all, points, names, pairsYears(far, reader)),
            subtitle: say.subtitle(format.count(maxYearsApart)),
            note: say.note,
            sources: sourceLines([atlas.indicator("any-benefit"), atlas.indicator("informal-employment")], atlas, reader),
            csv: indicatorCsv("informal-employment"),
            table: pairsTable(far, say.caption(group.name[locale]), atlas, reader)
          }
  };
}
