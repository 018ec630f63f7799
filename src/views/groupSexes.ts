import {quantile} from "../measures/distribution.ts";
import {genderGap} from "../measures/genderGap.ts";
import {withBreakdown} from "../measures/latest.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {branches} from "./branches.ts";
import {membersOf} from "./groupFigure.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure, TableCell} from "./table.ts";

type Counted = {readonly id: string; readonly points: readonly number[]; readonly withFigure: number};

/** In how many members each branch is published for women and men, and how the two compare there: a table that is the figure. */
export function groupSexes(group: Group, atlas: Atlas, reader: Reader): Figure {
  const {words, format, locale} = reader;
  const say = words.region.sex;
  const counted = asked.map((id) => countIn(group, id, atlas));
  const oldAge = counted.find(({id}) => id === "old-age");
  const title = say.title(
    format.count(oldAge?.points.length ?? 0),
    format.count(membersOf(group, atlas).length),
    atlas.indicator("old-age").name[locale]
  );
  return {
    id: "sex",
    title,
    subtitle: say.subtitle,
    note: words.country.gender.note,
    sources: sourceLines([atlas.indicator("any-benefit"), atlas.indicator("informal-employment")], atlas),
    table: {
      caption: say.caption(group.name[locale]),
      columns: [
        {text: words.country.life.branch},
        ...[say.both, say.behind, say.level, say.ahead, say.median].map((text) => ({text, numeric: true}))
      ],
      rows: counted.map((row) => cellsOf(row, atlas, reader))
    }
  };
}

const asked = ["any-benefit", ...branches.filter((id) => id !== "maternity"), "informal-employment"];

function cellsOf({id, points, withFigure}: Counted, atlas: Atlas, {words, format, locale}: Reader): TableCell[] {
  const sides = [points.filter((p) => p < 0), points.filter((p) => p === 0), points.filter((p) => p > 0)];
  const median =
    points.length === 0
      ? words.value.missing
      : format.signedPoints(
          quantile(
            points.toSorted((a, b) => a - b),
            {p: 0.5}
          )
        );
  return [
    {text: atlas.indicator(id).name[locale]},
    {text: words.value.rank(format.count(points.length), format.count(withFigure))},
    ...sides.map((some) => ({text: format.count(some.length)})),
    {text: median}
  ];
}

function countIn(group: Group, id: string, atlas: Atlas): Counted {
  const {byArea} = atlas.standing(id);
  const held = membersOf(group, atlas).flatMap((area) => (byArea.has(area) ? [byArea.get(area) ?? []] : []));
  const gaps = held.flatMap(
    (rows) => genderGap((["female", "male"] as const).flatMap((sex) => withBreakdown(rows, {breakdown: {sex}}))) ?? []
  );
  return {id, points: gaps.map(({points}) => points), withFigure: held.length};
}
