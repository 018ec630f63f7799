import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {doubtNote} from "../../src/reading/doubtNote.ts";
import {annotationsAbout, annotationsFor, annotationsOn} from "../../src/reading/annotationsFor.ts";
import {latestValue} from "../../src/reading/describeValue.ts";
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
      "Old age, Saudi Arabia (2022): 24.5% of all, 1.8% of women and 24.9% of men do not fit together: women would have to be 2% of the group; they are 45% of its head count. All three are shown as published."
    ]);
    expect(said("old-age", "SAU", 2022, "female")).toEqual(said("old-age", "SAU", 2022));
    expect(said("unemployment", "DNK", 2022)[0]).toContain("there is no head count by sex, and half is taken");
    expect(annotationsAbout(of("old-age", "SAU", 2022), es)[0]).toMatch(/las mujeres tendrían que ser el 2\s% del grupo/);
  });
  test("women and men that add up to 100", () => {
    const [female, male] = [of("disability", "CPV", 2020, "female"), of("disability", "CPV", 2020, "male")];
    expect(doubtNote({kind: "sumToHundred", female, male}, male, en)).toContain("women (70.0%) and men (30.0%) add up to 100");
  });
  test("a step, with the sex it is of", () => {
    expect(said("poor", "THA", 2020)).toEqual([
      "People in poverty, Thailand: the published value goes from 100% in 2019 to 0% in 2020. A fall to zero may include a change in what is counted; it is shown as published."
    ]);
    const [women = ""] = said("old-age", "MEX", 2018, "female");
    expect(women).toMatch(/^Old age, women, Mexico: /);
  });
  test("any benefit below its own branches", () => {
    expect(said("any-benefit", "LSO", 2021)[0]).toMatch(/Children \(67.2% covered\) and older people \(100%\) by themselves make up 27.7%/);
  });
  test("parts of spending above their total", () => {
    const total = (en.snapshot("spending").byArea.get("DNK") ?? []).find((o) => o.edition === "2020-22" && o.function === "total")!;
    expect(annotationsAbout(total, en)[0]).toMatch(/adds up to 28.6% of GDP, above the total of 22.2%/);
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
