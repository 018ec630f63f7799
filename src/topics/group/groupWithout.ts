import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {RankedRow} from "../../charts/rankedBars.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {latestValue} from "../../reading/describeValue.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {basisOf, computedFor, figureYear, isGiven, isWeak, mayLead, whyDifferent, type Given} from "../../reading/groupFigure.ts";
import {sourceLines} from "../../reading/sourceLines.ts";

/** A figure of a group, of all its members or of some, with what stands behind it. */
type Variant = {
  readonly label: string;
  readonly gap: number;
  readonly basis: string;
  readonly when: string;
  readonly weak: boolean;
  readonly emphasis: boolean;
};
type Parts = {readonly all: Given; readonly without: ReturnType<typeof computedFor>; readonly largest: string};

/** What the publisher has of a group without its largest members. */
const publishedWithout: Readonly<Record<string, string>> = {
  world: "world-excluding-india-and-china",
  "lower-middle-income": "lower-middle-income-excluding-india",
  "upper-middle-income": "upper-middle-income-excluding-china"
};

/** "What would it be without its largest member?": the figures of a group, of all its members and of some; null where there is none to compare. */
export function groupWithout(group: Group, as: LocalAtlas): {figure: TakenFigure; rows: RankedRow[]} | null {
  const {without: say} = as.words.overTime.group;
  const all = computedFor(group, "any-benefit", as, {maxAge: null});
  const largest = isGiven(all) ? all.contributions[0]?.area : undefined;
  if (!isGiven(all) || largest === undefined || all.contributions.length < 2) return null;
  const parts = {all, largest, without: some(group, `without-${largest}`, (id) => id !== largest, as)};
  const sources = sourceLines([as.indicator("any-benefit")], as, {people: true});
  const variants = variantsOf(group, parts, as);
  return {
    rows: variants.map((one) => rowOf(one, as)),
    figure: {
      id: "without",
      ...finding(toldOf(group, parts, as), {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle({year: figureYear("any-benefit", as)}),
      note: [hiddenNote(parts, as), say.note, whyDifferent(group, as), variants.some(({weak}) => weak) ? as.words.computed.weakNote : ""]
        .filter(Boolean)
        .join(" "),
      sources,
      csv: indicatorCsv("any-benefit"),
      table: {
        caption: say.caption(group.name[as.locale]),
        columns: [{text: say.of}, {text: as.words.figure.gap, numeric: true}, {text: say.basis}],
        rows: variants.map((one) => [{text: one.label}, {text: gapText(one, as)}, {text: one.basis}])
      }
    }
  };
}

/** The figure of some members, held apart from that of all by its name. */
const some = (group: Group, name: string, isIn: (id: string) => boolean, as: LocalAtlas) =>
  computedFor({...group, id: `${group.id}/${name}`, members: group.members.filter(isIn)}, "any-benefit", as, {maxAge: null});

function variantsOf(group: Group, {all, without, largest}: Parts, as: LocalAtlas): Variant[] {
  const {without: say} = as.words.overTime.group;
  const isMember = (id: string): boolean =>
    as.areas.get(id)?.kind === "country" && as.countries.some((one) => one.id === id && one.unMember);
  const others = group.members.some((id) => !isMember(id)) ? some(group, "members", isMember, as) : null;
  const apart = publishedWithout[group.id];
  return [
    ...published(group.id, say.published, as),
    ...(apart === undefined ? [] : published(apart, say.publishedOf(as.name(apart)), as)),
    variant(all, say.all, true, as),
    ...(isGiven(without) ? [variant(without, say.without(as.place(largest)), false, as)] : []),
    ...(others && isGiven(others) ? [variant(others, say.members, false, as)] : [])
  ];
}

function published(id: string, label: string, as: LocalAtlas): Variant[] {
  const found = latestValue(id, "any-benefit", as);
  return found?.gap == null ? [] : [{label, gap: found.gap, basis: found.whenDoubts, when: found.when, weak: false, emphasis: false}];
}

const gapOf = ({value}: Given, as: LocalAtlas): number => printedGap(value, as.indicator("any-benefit")) ?? 0;

const variant = (given: Given, label: string, emphasis: boolean, as: LocalAtlas): Variant => ({
  ...{label, emphasis, gap: gapOf(given, as)},
  basis: basisOf(given, as),
  when: as.format.year(given.asOf),
  weak: isWeak(given)
});

const gapText = ({gap, weak}: Variant, {format}: LocalAtlas): string => `${format.percent(gap)}${weak ? " †" : ""}`;

const rowOf = (one: Variant, as: LocalAtlas): RankedRow => ({
  ...{label: one.label, value: one.gap, valueText: gapText(one, as), yearText: one.when, emphasis: one.emphasis},
  say: as.words.overTime.group.without.row({label: one.label, gap: one.gap, basis: one.basis})
});

/** Both figures where both are firm; else that too little is known. */
function toldOf(group: Group, {all, without, largest}: Parts, as: LocalAtlas): Told {
  const {without: say} = as.words.overTime.group;
  const place = as.place(largest);
  if (!mayLead(all) || !mayLead(without)) return {title: say.titleWeak({place})};
  const said = {place, all: gapOf(all, as), without: gapOf(without, as)};
  const when = as.format.year(figureYear("any-benefit", as));
  return {title: say.title({...said, group: as.place(group.id)}), clause: (at) => say.clause({...said, when: at}), when};
}

function hiddenNote({without, largest}: Parts, as: LocalAtlas): string {
  return isGiven(without) ? "" : as.words.overTime.group.without.hidden({place: as.place(largest)});
}
