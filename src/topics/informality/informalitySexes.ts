import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {gapOf, genderBalance, levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import {averageName, drawnText, genderDotRow, genderTable} from "../../reading/genderDotRow.ts";
import {pairCountNote} from "../../reading/pairNote.ts";
import {saidMoment} from "../../reading/saidMoment.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure} from "../../reading/figure.ts";

export type InformalSexesView = {
  readonly figure: Figure;
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
  return {
    missing: members.length - balance.gaps.length,
    rows: [...averages, ...shown].map((gap) => genderDotRow(gap, averageName(gap.area, as), as)),
    figure: {
      id: "sexes-figure",
      ...titlesOf(
        averages.find(({area}) => area === group.id),
        {balance, all, drawn},
        as
      ),
      note: [words.informality.sexes.note, pairCountNote([balance], as)].filter(Boolean).join(" "),
      sources: sourceLines([indicator], as, {aggregates: averages.length > 0}),
      csv: indicatorCsv(indicator.id),
      table: genderTable(all, {caption: words.informality.sexes.caption(group.name[locale])}, as)
    }
  };
}

type SexesFound = {readonly balance: SexBalance; readonly all: readonly GenderGap[]; readonly drawn: string};

/** The average in the title and the countries beneath it; the countries in the title where there is no average. */
function titlesOf(own: GenderGap | undefined, {balance, all, drawn}: SexesFound, as: LocalAtlas): {title: string; subtitle: string} {
  const say = as.words.informality.sexes;
  const {gaps, higher, lower} = balance;
  const counted = say.titleCountries({higher, lower, of: gaps.length});
  const subtitle = [
    say.subtitle({within: levelWithin, when: saidYears(all, as)}),
    ...(own && gaps.length > 0 ? [`${counted}.`] : []),
    drawn
  ]
    .filter(Boolean)
    .join(" ");
  if (!own) return {title: counted, subtitle};
  return {title: say.titleAverages({women: own.female, men: own.male, when: saidMoment(own, as).all}), subtitle};
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
