import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {doubts} from "../../src/atlas/doubts.ts";
import {seriesKeyOf} from "../../src/model/observation.ts";
import {doubtNote} from "../../src/reading/doubtNote.ts";
import {annotationsAbout, annotationsFor, annotationsOn} from "../../src/reading/annotationsFor.ts";
import {latestValue} from "../../src/reading/describeValue.ts";
import type {Observation} from "../../src/model/observation.ts";
import {downloadCsv} from "../../src/dataset/downloadCsv.ts";

const en = localAtlas(atlas(), languageOf("en"));
const es = localAtlas(atlas(), languageOf("es"));
const of = (indicator: string, area: string, period: number | null, sex = "total") =>
  (en.snapshot(indicator).byArea.get(area) ?? []).find((o) => o.period === period && o.sex === sex && o.function === "total")!;
const said = (indicator: string, area: string, period: number | null, sex = "total") =>
  annotationsAbout(of(indicator, area, period, sex), en);

describe("what rules find is said in a sentence that names the value", () => {
  test("women, men and a total that do not fit together", () => {
    expect(said("old-age", "SAU", 2022)).toEqual([
      "Old age, Saudi Arabia (2022): 24.5% for all, 1.8% for women and 24.9% for men are hard to reconcile: women would have to make up 2% of the group, but are 45% of its head count. All three are shown as published."
    ]);
    expect(said("old-age", "SAU", 2022, "female")).toEqual(said("old-age", "SAU", 2022));
    // No head count of the unemployed by sex is held: fewer women among them are no contradiction.
    expect(said("unemployment", "JOR", 2019)).toEqual([]);
    expect(said("unemployment", "TJK", 2021)).toEqual([]);
    expect(annotationsAbout(of("old-age", "SAU", 2022), es)[0]).toMatch(/las mujeres tendrían que ser el 2\s% del grupo/);
  });
  test("women and men that add up to 100", () => {
    const [female, male] = [of("disability", "CPV", 2020, "female"), of("disability", "CPV", 2020, "male")];
    expect(doubtNote({kind: "sumToHundred", female, male}, male, en)).toContain("women (70.0%) and men (30.0%) add up to 100");
  });
  test("a step over doubtful years names what is published between them", () => {
    expect(said("old-age", "TUN", 2021)).toEqual([
      expect.stringContaining("from 54.0% in 2017 via 85.4% in 2019 to 100% in 2021, with no figure for 2018 and 2020")
    ]);
    expect(annotationsAbout(of("old-age", "TUN", 2021), es)[0]).toMatch(/54,0\s% en 2017, por el 85,4\s% en 2019, al 100\s% en 2021/);
  });
  test("a step, with the sex it is of", () => {
    expect(said("poor", "THA", 2020)).toEqual([
      "People in poverty, Thailand: the published value goes from 100% in 2019 to 0% in 2020. A fall to zero may include a change in what is counted; it is shown as published."
    ]);
    const [women = ""] = said("old-age", "MEX", 2018, "female");
    expect(women).toMatch(/^Old age, women, Mexico: /);
  });
  test("a step over years without a figure says so, and one between neighbouring years does not", () => {
    const seen = {every: 0, some: 0, none: 0};
    for (const [key, those] of doubts(en))
      for (const doubt of those.filter((one) => one.kind === "step")) {
        const {from, to} = doubt;
        const held = (en.observations.get(to.indicator) ?? []).filter((o) => seriesKeyOf(o) === seriesKeyOf(to)).map(({period}) => period);
        const missing = [...Array(to.period! - from.period! - 1).keys()].map((i) => from.period! + 1 + i).filter((y) => !held.includes(y));
        const kind = missing.length === 0 ? "none" : missing.length === to.period! - from.period! - 1 ? "every" : "some";
        const [told, dicho] = [en, es].map((as) => doubtNote(doubt, to, as)) as [string, string];
        expect(told.includes("no figure between"), key).toBe(kind === "every");
        expect(dicho.includes("sin ninguna cifra intermedia"), key).toBe(kind === "every");
        if (kind === "some") for (const year of missing) expect(told.split("no figure for")[1], key).toContain(`${year}`);
        if (kind === "none") expect(told, key).not.toContain("no figure");
        seen[kind] += 1;
      }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });
  test("a step of the total goes for women and men whose own series cannot show it, told of the total", () => {
    const [total = ""] = said("unemployment", "AUS", 2022);
    expect(total).toMatch(/^Unemployment, Australia: .+ in 2018 to 100% in 2022, with no figure between\./);
    expect(said("unemployment", "AUS", 2022, "female")).toEqual([total]);
    expect(said("unemployment", "AUS", 2022, "male")).toEqual([total]);
    // The series of men is judged by itself.
    expect(said("old-age", "MEX", 2018)).toHaveLength(1);
    expect(said("old-age", "MEX", 2018, "male")).toEqual([]);
  });
  test("any benefit below its own branches", () => {
    const [any, children, older] = ["any-benefit", "children", "old-age"].map((id) => of(id, "LSO", 2021));
    const note = (about: {children?: Observation | undefined; older?: Observation | undefined}, as = en) =>
      doubtNote({kind: "belowFloor", any: any!, children: about.children ?? null, older: about.older ?? null, floor: 27.7}, any!, as);
    expect(note({children, older})).toBe(
      "At least one cash benefit, Lesotho (2021): less than its own branches imply: children with a benefit (67.2% of them) and older people with a pension (100% of them) alone make up 27.7% of the population. It is shown as published."
    );
    expect(note({older})).toMatch(
      /: less than a branch of its own implies: older people with a pension \(100% of them\) alone make up 27.7%/
    );
    expect(note({children}, es)).toMatch(
      /: menos de lo que implica una de sus ramas: las niñas y los niños con una prestación \(el 67,2\s% de su grupo\) representan ya el 27,7\s%/
    );
    expect(said("any-benefit", "LSO", 2021)).toEqual([note({children, older})]);
  });
  test("parts of spending above their total", () => {
    const total = (en.snapshot("spending").byArea.get("DNK") ?? []).find((o) => o.edition === "2020-22" && o.function === "total")!;
    expect(annotationsAbout(total, en)[0]).toMatch(
      /adds up to 28.6% of GDP, 6.4 percentage points above the total, excluding health, of 22.2%/
    );
  });
  test("a step between two values that nothing else bears out, beside both, in the same words", () => {
    expect(said("poor", "THA", 2019)[0]).toContain(said("poor", "THA", 2020)[0]);
    expect(said("any-benefit", "IRN", 2019)).toEqual(said("any-benefit", "IRN", 2023));
    expect(annotationsFor(en.areas.get("IRN")!, en).filter((text) => text.includes("27.8% in 2019"))).toHaveLength(1);
    expect(annotationsFor(es.areas.get("IRN")!, es).filter((text) => /27,8\s% en 2019/.test(text))).toHaveLength(1);
  });
  test("what was written about this very value takes the place of what is made", () => {
    expect(said("any-benefit", "SOM", 2023)).toHaveLength(1);
    expect(said("unemployment", "CPV", 2021)).toHaveLength(1);
  });
});

describe("a note goes where its value goes", () => {
  test("to the row, the page of the country, the page of the indicator and the file", () => {
    const [note = ""] = said("poor", "THA", 2020);
    expect(latestValue("THA", "poor", en)).toMatchObject({noted: true, whenDoubts: "2020, see note"});
    expect(annotationsFor(en.areas.get("THA")!, en)).toContain(note);
    expect(annotationsOn("poor", en)).toContain(note);
    expect(downloadCsv([of("poor", "THA", 2020)], atlas())).toContain("from 100% in 2019 to 0% in 2020");
  });
  test("the cap is a mark of its own, told once", () => {
    expect(latestValue("JPN", "old-age", en)).toMatchObject({noted: false, whenDoubts: expect.stringMatching(/, capped$/)});
    const {
      notes: [note = ""]
    } = latestValue("JPN", "old-age", en)!;
    expect(note).toMatch(/^Reported as 100: the source caps shares at 100/);
    expect(note).not.toContain("Japan");
  });
});
