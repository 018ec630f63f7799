import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {gapOf, genderBalance, levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import {averageName, drawnText, genderDotRow} from "../../reading/genderDotRow.ts";
import {genderTable} from "../../reading/genderTable.ts";
import {pairCountNote} from "../../reading/pairNote.ts";
import {momentTold} from "../../reading/saidMoment.ts";
import {sexesOfFewer} from "../../reading/sexesOfFewer.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import type {Language} from "../../atlas/language.ts";
import {finding, type Told} from "../../reading/finding.ts";

export type InformalSexesView = {
  readonly figure: TakenFigure;
  readonly rows: readonly GenderRow[];
  /** Members that do not publish both sexes. */
  readonly missing: number;
};

/** Countries drawn beneath the averages. */
const mostDrawn = 10;

/** Women and men in informal jobs: the averages of the group and its parts, the world, then the countries with most. Null for none. */
export function informalitySexes(group: Group, members: readonly string[], as: LocalAtlas): InformalSexesView | null {
  const {words, locale} = as;
  const {indicator, byArea} = as.snapshot("informal-employment");
  const averages = besideOf(group, as).flatMap(({id}) => gapOf(byArea.get(id) ?? []));
  const balance = genderBalance(indicator.id, {members, atlas: as, levelWithin});
  const most = balance.gaps.toSorted((a, b) => Math.max(b.female, b.male) - Math.max(a.female, a.male));
  const all = [...averages, ...most];
  if (all.length === 0) return null;
  const shown = most.slice(0, group.groupKind === "world" ? 0 : mostDrawn);
  const drawn = drawnText({averages: averages.length, countries: shown.length, of: most.length, as: "most"}, as);
  const own = averages.find(({area}) => area === group.id);
  const sources = sourceLines([indicator], as, {aggregates: averages.length > 0});
  return {
    missing: members.length - balance.gaps.length,
    rows: [...averages, ...shown].map((gap) => genderDotRow(gap, averageName(gap.area, as), as)),
    figure: {
      id: "sexes-figure",
      ...finding(titleOf(own, balance, as), {place: as.place(group.id), sources}, as),
      subtitle: subtitleOf(own, {balance, all, drawn}, as),
      note: [words.informality.sexes.note, sexesOfFewer([balance], as), pairCountNote([balance], as)].filter(Boolean).join(" "),
      sources,
      csv: indicatorCsv(indicator.id),
      table: genderTable(all, {caption: words.informality.sexes.caption(group.name[locale])}, as)
    }
  };
}

type SexesFound = {readonly balance: SexBalance; readonly all: readonly GenderGap[]; readonly drawn: string};

const countedIn = ({gaps, higher, lower}: SexBalance, {words}: Language): string =>
  words.informality.sexes.titleCountries({higher, lower, of: gaps.length});

/** The average in the title; the countries where there is none. */
function titleOf(own: GenderGap | undefined, balance: SexBalance, as: LocalAtlas): Told {
  const say = as.words.informality.sexes;
  if (!own) return {title: countedIn(balance, as), alone: saidYears(balance.gaps, as)};
  const {female: women, male: men} = own;
  return {title: (when) => say.titleAverages({women, men, when}), ...momentTold(own, as)};
}

/** The countries beneath the average. */
function subtitleOf(own: GenderGap | undefined, {balance, all, drawn}: SexesFound, as: LocalAtlas): string {
  const measured = as.words.informality.sexes.subtitle({within: levelWithin, when: saidYears(all, as)});
  return [measured, ...(own && balance.gaps.length > 0 ? [`${countedIn(balance, as)}.`] : []), drawn].filter(Boolean).join(" ");
}

/** The group, its income groups, regions or sub-regions where it holds them whole, and the world. */
export function besideOf(group: Group, atlas: Atlas): Group[] {
  const world = atlas.group("world");
  const inside = new Set(group.members);
  const kinds = group === world ? ["income", "region"] : ["region", "subregion"];
  const parts = atlas.memberGroups.filter(
    (part) => part !== group && kinds.includes(part.groupKind) && part.members.every((id) => inside.has(id))
  );
  return [group, ...parts, ...(group === world ? [] : [world])];
}
