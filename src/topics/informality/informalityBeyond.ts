import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {pairsTable, pairsYears} from "./informalityCoverWords.ts";
import {farAbove, maxYearsApart, type CoverageAndFormality, type Pairs} from "./informalityPairs.ts";
import {placesOf} from "../../reading/placesOf.ts";
import {placedNote} from "../../reading/placedNote.ts";
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

type Some = readonly CoverageAndFormality[];

/** Countries named in the title. */
const mostNamed = 3;

/** Who reaches people beyond formal jobs. */
export function informalityBeyond(group: Group, all: Pairs, as: LocalAtlas): BeyondView {
  const {far, capped} = all;
  const below = (some: Some): Some => some.filter((pair) => !capped.includes(pair));
  const [pairs, sound] = [below(all.pairs), below(all.sound)];
  const {words, locale} = as;
  const say = words.informality.beyond;
  const [of, points] = [pairs.length, farAbove];
  const toldFirst = far.filter((pair) => sound.includes(pair)).slice(0, mostNamed);
  return {
    none: pairs.length > 0 ? say.none({of, points, when: pairsYears(pairs, as)}) : "",
    remarks: far.flatMap(({area, covered}) => covered.notes.map((text) => placedNote(text, area, as))),
    figure:
      far.length === 0
        ? null
        : {
            id: "beyond-figure",
            title: titleOf(toldFirst, {far, sound}, as),
            subtitle: say.subtitle({most: maxYearsApart}),
            note: [say.note, countNote({pairs, far, sound}, as), cappedNote(capped, as)].filter(Boolean).join(" "),
            sources: sourceLines([as.indicator("any-benefit"), as.indicator("informal-employment")], as),
            csv: indicatorCsv("informal-employment"),
            table: pairsTable(far, say.caption(group.name[locale]), as)
          }
  };
}

/** Of those whose coverage may lead: how many stand far above, and the first by name. */
function titleOf(named: readonly CoverageAndFormality[], {far, sound}: Pick<Pairs, "far" | "sound">, as: LocalAtlas): string {
  const say = as.words.informality.beyond;
  if (named.length === 0) return as.words.doubts.noneLeads({about: as.words.doubts.abouts.work});
  const first = named.map(({area}) => as.place(area));
  const counted = far.filter((pair) => sound.includes(pair));
  const told = {count: counted.length, of: sound.length, points: farAbove, first, when: pairsYears(counted, as)};
  return counted.length > named.length ? say.titleFirst(told) : say.title(told);
}

/** Who is left aside, as coverage at the cap may be anything beneath it. */
const cappedNote = (capped: Some, as: LocalAtlas): string =>
  capped.length === 0
    ? ""
    : as.words.informality.beyond.capped({
        names: placesOf(
          capped.map(({area}) => area),
          as
        )
      });

/** What the title would count with those whose coverage may not lead. */
function countNote({pairs, far, sound}: Pick<Pairs, "pairs" | "far" | "sound">, {words}: LocalAtlas): string {
  const noted = pairs.length - sound.length;
  return noted > 0 ? words.doubts.countWithNoted({noted, count: far.length, of: pairs.length}) : "";
}
