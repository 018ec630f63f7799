import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {RankedRow} from "../../charts/rankedBars.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {leftText} from "../../reading/leftText.ts";
import {mostNames} from "../../reading/mostNames.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {holdersTable, type Holder} from "./holdersTable.ts";

/** So many of those with most are drawn, and so many listed, with the others together: the ranking of a page has each. */
const [mostDrawn, mostListed] = [10, 30] as const;

/** "Who holds a group's left-out people?": members by people left out, each in the year of its value; null where fewer than two have a number. */
export function groupHolders(group: Group, as: LocalAtlas): {figure: TakenFigure; rows: RankedRow[]; missing: number} | null {
  const {holders: say} = as.words.overTime;
  const holders = holdersOf(group, as);
  const [first] = holders;
  if (!first || holders.length < 2) return null;
  const sources = sourceLines([as.indicator("any-benefit")], as, {people: true});
  const people = sum(holders.map((one) => one.people));
  const missing = group.members.filter((id) => !holders.some(({area}) => area === id));
  return {
    missing: missing.length,
    rows: holders.slice(0, mostDrawn).map((one) => rowOf(one, as)),
    figure: {
      id: "holders",
      ...finding(toldOf(first, {people, count: holders.length}, as), {place: as.place(group.id), sources}, as),
      subtitle: [say.subtitle, holders.length > mostDrawn ? say.drawn({drawn: mostDrawn, of: holders.length}) : ""]
        .filter(Boolean)
        .join(" "),
      note: [say.note, missingNote(missing, as)].filter(Boolean).join(" "),
      sources,
      csv: indicatorCsv("any-benefit"),
      table: holdersTable(holders, {group, listed: mostListed}, as)
    }
  };
}

/** The first with its part of all; without numbers where its own carries a note. */
function toldOf({area, found, share}: Holder, all: {people: number; count: number}, as: LocalAtlas): Told {
  const {holders: say} = as.words.overTime;
  const place = as.place(area);
  if (found.noted) return {title: say.titleNoted({place, count: all.count})};
  const said = {place, share, ...all};
  return {title: say.title(said), clause: (when) => say.clause({...said, when}), when: found.when};
}

/** Those with a number of people left out, most first. At the cap of the source that number is not known. */
function holdersOf({members}: Group, as: LocalAtlas): Holder[] {
  const {indicator, latest} = as.snapshot("any-benefit");
  const known = members.flatMap((area) => {
    const o = latest.get(area);
    const found = o && describeValue(o, indicator, as);
    return found?.left ? [{area, found, people: found.left.people}] : [];
  });
  const all = sum(known.map(({people}) => people));
  return known
    .map((one) => ({...one, share: all === 0 ? 0 : (100 * one.people) / all}))
    .sort((a, b) => b.people - a.people || as.byName(a.area, b.area));
}

function missingNote(missing: readonly string[], as: LocalAtlas): string {
  const {holders: say} = as.words.overTime;
  if (missing.length === 0) return "";
  const {latest} = as.snapshot("any-benefit");
  const held = missing.filter((id) => latest.has(id)).length;
  const names = missing.map((id) => as.name(id)).sort(as.byName);
  return names.length > mostNames ? say.missingMany({count: names.length, held}) : say.missing({names, held});
}

function rowOf({area, found, share}: Holder, as: LocalAtlas): RankedRow {
  const label = as.name(area);
  const people = leftText(found, as) ?? "";
  return {
    label,
    value: share,
    valueText: as.format.percent(share),
    yearText: as.format.remarks([people, found.when]),
    old: found.old,
    say: as.words.overTime.holders.row({name: label, share, people, when: found.whenDoubts})
  };
}
