import {headlineSplit, rawIndicators, rawRows, type RawRow} from "../atlas/rawModel.ts";

/** A latest value of women or men with a flag that its total, or the other sex, does not carry. */
export type DoubtedPart = {
  readonly indicator: string;
  readonly area: string;
  readonly sector: "total" | "agriculture" | "industry" | "services";
  readonly sex: "female" | "male";
  readonly flag: "break" | "unreliable";
  readonly value: number;
  /** The other sex carries it too. */
  readonly both: boolean;
};

const momentOf = ({period, edition}: RawRow): string => `${period ?? "0"} ${edition}`;

/** The rows that differ in sex alone, newest moment first: total, women, men of each. */
function momentsIn(indicator: string) {
  const series = Map.groupBy(rawRows(indicator), ({area, sector, status, quintile}) => [area, sector, status, quintile].join());
  return [...series.values()].map((rows) =>
    [...Map.groupBy(rows, momentOf).entries()].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, held]) => held)
  );
}

const sexOf = (rows: readonly RawRow[], sex: string) => rows.find((row) => row.sex === sex);

const partsIn = (indicator: string, rows: readonly RawRow[], others: readonly (RawRow | undefined)[]): DoubtedPart[] =>
  rows
    .filter(({sex, flag}) => sex !== "total" && flag !== "normal" && others.some((other) => other && other.flag !== flag))
    .map(
      (row) =>
        ({
          indicator,
          ...row,
          both: rows.filter(({sex, flag}) => sex !== "total" && flag === row.flag).length === 2
        }) as unknown as DoubtedPart
    );

/** Of the same moment as the latest total; sectors that no table shows are left out. */
export const doubtedBesideTotal: readonly DoubtedPart[] = rawIndicators
  .filter(({listed}) => listed)
  .flatMap(({id}) =>
    momentsIn(id).flatMap((moments) => {
      const newest = moments.find((rows) => sexOf(rows, "total"));
      return newest ? partsIn(id, newest, [sexOf(newest, "total")]) : [];
    })
  )
  .filter(({sector}) => (sector as string) !== "nonAgriculture");

/** Of the newest moment that has both sexes, in the headline breakdown. */
export const doubtedInPair: readonly DoubtedPart[] = rawIndicators
  .filter(({listed}) => listed)
  .flatMap(({id}) =>
    momentsIn(id)
      .filter(([rows]) => (rows?.[0]?.sector ?? "") === (headlineSplit(id).sector ?? "total"))
      .flatMap((moments) => {
        const newest = moments.find((rows) => sexOf(rows, "female") && sexOf(rows, "male"));
        return newest
          ? partsIn(
              id,
              newest,
              ["total", "female", "male"].map((sex) => sexOf(newest, sex))
            )
          : [];
      })
  );
