import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {ScatterDot} from "../../charts/scatterMarks.ts";
import type {Group} from "../../model/area.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {coverTitle, halvesNote, pairsTable, pairsYears, toldPair, type Both} from "./informalityCoverWords.ts";
import {maxYearsApart, type CoverageAndFormality, type Pairs} from "./informalityPairs.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";

export type CoverView = {
  readonly figure: TakenFigure;
  readonly dots: readonly ScatterDot[];
  /** Members that lack one of the two figures, or have them too far apart in time. */
  readonly missing: number;
};

/** In a group of at most so many countries each dot wears its name. */
const nameAll = 15;

/** Coverage against formal work, a dot per country, with the averages of the group and the world; null where no country has both. */
export function informalityCover(group: Group, {pairs, far, sound, apart, unpaired}: Pairs, as: LocalAtlas): CoverView | null {
  const {words, locale} = as;
  const say = words.informality.cover;
  if (pairs.length === 0) return null;
  const names = apart.map((id) => as.name(id)).sort(as.byName);
  const left = [
    ...(apart.length > 0 ? [say.apart({most: maxYearsApart, names})] : []),
    ...(unpaired.length > 0 ? [say.unpaired({count: unpaired.length})] : [])
  ];
  const sources = sourceLines([as.indicator("any-benefit"), as.indicator("informal-employment")], as, {aggregates: true});
  return {
    missing: apart.length + unpaired.length,
    dots: [...dotsOf(pairs, far, as), ...averagesOf(group, as)],
    figure: {
      id: "cover-figure",
      ...finding(
        sound.length > 0 ? coverTitle(sound, sources, as) : words.doubts.noneLeads({about: words.doubts.abouts.work}),
        {place: as.place(group.id), sources},
        as
      ),
      subtitle: say.subtitle({count: pairs.length, when: pairsYears(pairs, as)}),
      note: [say.note, ...left, halvesNote(pairs, as)].filter(Boolean).join(" "),
      sources,
      csv: indicatorCsv("any-benefit"),
      table: pairsTable(pairs, say.caption(group.name[locale]), as)
    }
  };
}

function dotsOf(pairs: readonly CoverageAndFormality[], far: readonly CoverageAndFormality[], as: LocalAtlas): ScatterDot[] {
  return pairs.map((pair): ScatterDot => {
    const kind = far.includes(pair) ? "named" : "area";
    return {...dotOf(pair, as), kind, label: kind === "named" || pairs.length <= nameAll ? labelOf(pair, as) : null};
  });
}

/** The name, with what the publisher adds to one of the two values: "Argentina (main cities only)". */
function labelOf({area, covered, informal}: CoverageAndFormality, as: LocalAtlas): string {
  const remarks = new Set([covered, informal].map(({observation}) => as.words.remarks[observation.remark]).filter(Boolean));
  return [as.name(area), ...[...remarks].map((remark) => `(${remark})`)].join(" ");
}

function dotOf(pair: Both, as: LocalAtlas): Omit<ScatterDot, "kind" | "label"> {
  const {area, formal, covered, informal} = pair;
  return {
    x: formal,
    y: covered.observation.value,
    old: covered.old || informal.old,
    say: as.words.informality.cover.say(toldPair(pair, as)),
    href: as.areas.get(area)?.kind === "country" ? addressOf(as.locale, "country", area) : undefined
  };
}

/** The averages that the ILO publishes of both, for the group and the world. */
function averagesOf(group: Group, as: LocalAtlas): ScatterDot[] {
  return [...new Set([group, as.group("world")])].flatMap(({id: area, name}) => {
    const [covered, informal] = ["any-benefit", "informal-employment"].map((id) => latestValue(area, id, as));
    if (!covered || !informal) return [];
    const formal = 100 - informal.observation.value;
    return [{...dotOf({area, formal, covered, informal}, as), kind: "group" as const, label: name[as.locale]}];
  });
}
