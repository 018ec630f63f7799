import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {doubts} from "../../src/atlas/doubts.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {leads} from "../../src/atlas/leads.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {indicatorRegions} from "../../src/topics/indicator/indicatorRegions.ts";
import {indicatorPage} from "../../src/topics/indicator/indicatorPage.ts";
import {annotationsFor} from "../../src/reading/annotationsFor.ts";
import {rawSeries} from "./rawModel.ts";
import {sampleAtlas} from "./sampleAtlas.ts";

const atlas = made();
const [en, es] = [localAtlas(atlas, languageOf("en")), localAtlas(atlas, languageOf("es"))];
const stepped = (held = atlas): string[] =>
  [...doubts(held)].flatMap(([key, those]) => (key.startsWith("informal") && those.some(({kind}) => kind === "step") ? [key] : []));

describe("steps of informal employment", () => {
  test("are few among the newest values of all workers, and strike what leaps within a year", () => {
    const newest = [...en.snapshot("informal-employment").latest.values()];
    expect(newest.filter((o) => !leads(o, atlas)).map(({area}) => area)).toEqual(["BRN", "MNG", "ZWE"]);
    expect(
      rawSeries("informal-employment", "BRN")
        .slice(-2)
        .map(({value}) => value)
    ).toEqual([28.475, 5.452]);
  });
  test("Niger's employees lead neither the ranking nor the regions, and their note names them", () => {
    expect(rawSeries("informal-by-self-employment", "NER", {status: "employee"}).map(({value, flag}) => [value, flag])).toEqual([
      [82.6, "break"],
      [0.4, "break"]
    ]);
    for (const as of [en, es]) {
      const snapshot = as.snapshot("informal-by-self-employment");
      const {rankingTitle} = indicatorPage(snapshot, as);
      expect(rankingTitle).toMatch(/4[.,]2/);
      for (const title of [rankingTitle, indicatorRegions(snapshot, as).figure.title]) expect(title).not.toMatch(/N[ií]ger/);
    }
    expect(annotationsFor(en.areas.get("NER")!, en)).toContain(
      "Informal employment of employees and the self-employed, employees, Niger: the published value goes from 82.6% in 2011 to 0.4% in 2017, with no figure between. So large a step may include a change in what is counted; it is shown as published."
    );
  });
  test.each([
    ["URY", "selfEmployed", 2014],
    ["BIH", "selfEmployed", 2017],
    ["NAM", "employee", 2016]
  ])("%s, %s, %i", (area, status, period) => {
    expect(stepped()).toContain(`informal-by-self-employment/${area}/total/total/${status}/total/total/total/total/${period}`);
  });
  test("a break excuses less than half, and few points", () => {
    const of = (area: string, ...values: readonly number[]) =>
      values.map((value, i) => ({
        ...({indicator: "informal-by-self-employment", status: "employee", area, value} as const),
        ...({period: 2011 + 6 * i, flag: "break"} as const)
      }));
    const rows = [...of("AAA", 80, 40), ...of("BBB", 80, 39.9), ...of("CCC", 25, 5), ...of("DDD", 24.9, 5)];
    expect(stepped(sampleAtlas({rows})).map((key) => key.split("/")[1])).toEqual(["BBB", "CCC"]);
  });
  test("employers are too few to be judged", () => {
    expect(stepped().filter((key) => /employer|familyWorker|cooperativeMember|nonAgriculture/.test(key))).toEqual([]);
  });
});
