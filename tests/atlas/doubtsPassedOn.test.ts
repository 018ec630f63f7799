import {describe, expect, test} from "vitest";
import {doubts} from "../../src/atlas/doubts.ts";
import {sampleAtlas} from "./sampleAtlas.ts";

const total = [
  {period: 2019, value: 20},
  {period: 2020, value: 22},
  {period: 2021, value: 90},
  {period: 2022, value: 91}
];
const women = (period: number, value: number) => ({period, value, sex: "female" as const});
const doubted = (rows: Parameters<typeof sampleAtlas>[0]["rows"]): string[] =>
  [...doubts(sampleAtlas({rows}))].flatMap(([key, those]) =>
    those.some(({kind}) => kind === "step") ? [key.split("/").at(2) + key.slice(-5)] : []
  );

describe("a step of the total", () => {
  test("goes for women of its year, whose series begins with it", () => {
    expect(doubted([...total, women(2021, 88)])).toEqual(["total/2021", "female/2021"]);
  });
  test("does not where theirs has an earlier value, and is judged by itself", () => {
    expect(doubted([...total, women(2020, 86), women(2021, 88)])).toEqual(["total/2021"]);
  });
  test("nor to other years", () => expect(doubted([...total, women(2022, 88)])).toEqual(["total/2021"]));
  test("goes for women of its earlier end where that is doubtful too, and nothing of theirs follows", () => {
    const two = [
      {period: 2019, value: 20},
      {period: 2020, value: 90}
    ];
    expect(doubted([...two, women(2019, 21)]).sort()).toEqual(["female/2019", "total/2019", "total/2020"]);
    expect(doubted([...two, women(2019, 21), women(2020, 22)]).sort()).toEqual(["total/2019", "total/2020"]);
  });
});
