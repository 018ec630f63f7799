import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {lawBranches} from "../../model/law.ts";
import type {Area} from "../../model/area.ts";
import {inParts, isLackedByList, type Convention, type Ratification} from "../../model/ratification.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {sourceLines, wholeSourceLine} from "../../reading/sourceLines.ts";
import {dataFile} from "../../site/addresses.ts";
import {lawCells, lawRows} from "./lawCells.ts";
import {pairName, type Pair} from "./learningPairs.ts";

/** The conventions that a pair is told by: social security, equal treatment, maternity, economic and social rights, and those of the left out. */
const told: readonly Convention[] = ["C102", "C118", "C183", "ICESCR", "CEDAW", "CRC", "CRPD", "ICMW"];

/** What the law says on both sides, what is covered in fact, and which conventions are known to be ratified. */
export function pairLaw(pair: Pair, as: LocalAtlas): Figure {
  const {law: say} = as.words.learn;
  return {
    id: "law",
    title: say.title(pair.sides.map((area) => c102Text(area, as))),
    subtitle: say.subtitle,
    note: `${say.note} ${as.words.ratifications.parts(inParts)}`,
    sources: [
      ...["gwip", "wbl", "ratifications"].map((id) => wholeSourceLine(id, as)),
      ...sourceLines(
        lawBranches.map((id) => as.indicator(id)),
        as
      )
    ],
    csv: dataFile("laws.csv"),
    table: tableOf(pair, as)
  };
}

/** The law and what is covered in fact, then the conventions; a column for each side. */
function tableOf(pair: Pair, as: LocalAtlas): Table {
  const {law: say} = as.words.learn;
  const sides = pair.sides.map((area) => lawCells(area, as));
  return {
    caption: say.caption(pairName(pair, as)),
    columns: [{text: say.column}, ...pair.sides.map(({name}) => ({text: name[as.locale]}))],
    rows: [
      ...lawRows.map((row) => [{text: say[row]}, ...sides.map((cells) => cells[row])]),
      ...told.map((code) => [
        {text: as.words.ratifications.named({code, about: as.words.ratifications.conventions[code]})},
        ...pair.sides.map((area) => ratifiedCell(area, code, as))
      ])
    ]
  };
}

/** The years in which they ratified: null where that is known, and not when. */
const ratifiedIn = (area: Area, code: Convention, as: LocalAtlas): Pick<Ratification, "year" | "remark">[] => {
  const held = Map.groupBy(as.ratifications, ({convention}) => convention).get(code) ?? [];
  return countriesOf(area, as).flatMap((id) => {
    const row = held.find((one) => one.area === id);
    return row ?? (isLackedByList(id, code) ? {year: null, remark: "" as const} : []);
  });
};

/** Those that can ratify: the country itself, or the members of a group that are countries. */
const countriesOf = (area: Area, {states}: LocalAtlas): readonly string[] =>
  area.kind === "country" ? [area.id] : area.members.filter((id) => states.has(id));

function c102Text(area: Area, as: LocalAtlas): string {
  const {ratified, unknown, some} = as.words.learn.law;
  const place = as.place(area.id);
  const held = ratifiedIn(area, "C102", as);
  if (area.kind === "group") return some({place, count: held.length, of: countriesOf(area, as).length});
  const [one] = held;
  return one ? ratified({place, year: one.year}) : unknown(place);
}

function ratifiedCell(area: Area, code: Convention, as: LocalAtlas): TableCell {
  const {unknownHere, ratifiedUndated, known} = as.words.learn.law;
  const held = ratifiedIn(area, code, as);
  if (area.kind === "group") return {text: known({count: held.length, of: countriesOf(area, as).length})};
  const [one] = held;
  if (!one) return {text: unknownHere, absent: true};
  const {remarks} = as.words.ratifications;
  return {text: one.year === null ? ratifiedUndated : as.format.year(one.year), note: one.remark === "" ? undefined : remarks[one.remark]};
}
