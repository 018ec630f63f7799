import {inAll} from "../statedLocales.ts";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import type {Doubt} from "../../src/atlas/doubt.ts";
import {doubts} from "../../src/atlas/doubts.ts";
import {leadingMedian} from "../../src/atlas/leadingMedian.ts";
import {copyOf, countedOnce, doubtsAbout, endsFrom, leading, leads, leadsApart} from "../../src/atlas/leads.ts";
import type {Observation} from "../../src/model/observation.ts";
import {population} from "../measures/sample.ts";
import {sampleAtlas} from "./sampleAtlas.ts";
import {rawLatest, rawSeries} from "./rawModel.ts";

const atlas = made();
const valueOf = (indicator: string, area: string, period: number | null, about: Partial<Observation> = {}): Observation =>
  (atlas.snapshot(indicator).byArea.get(area) ?? []).find(
    (o) =>
      o.period === period &&
      o.sex === (about.sex ?? "total") &&
      o.function === (about.function ?? "total") &&
      (about.edition ?? o.edition) === o.edition
  )!;
const kinds = (o: Observation): Doubt["kind"][] => doubtsAbout(o, atlas).map(({kind}) => kind);
const found = (o: Observation, kind: Doubt["kind"]) => doubtsAbout(o, atlas).find((doubt) => doubt.kind === kind);
const counted = (kind: Doubt["kind"]): number => [...doubts(atlas).values()].flat().filter((doubt) => doubt.kind === kind).length;

describe("doubts found by rule", () => {
  test("100 is a cap, wherever coverage or contributors stand at it", () => {
    expect(kinds(valueOf("any-benefit", "IRN", 2023))).toContain("capped");
    expect(rawLatest("old-age", "GRL")?.value).toBe(100);
    expect(counted("capped")).toBeGreaterThan(1000);
  });
  test.each([
    ["old-age", "SAU", 2022, 2, 45],
    ["old-age", "GRC", 2020, 5, 56],
    ["old-age", "BRA", 2022, 35, 56],
    ["old-age", "EGY", 2022, 45, 57],
    ["any-benefit", "ARE", 2022, 83, 36]
  ])("the three of %s in %s, %i, would need %i%% women, and there are %i%%", (indicator, area, period, implied, held) => {
    for (const sex of ["total", "female", "male"] as const) {
      const doubt = found(valueOf(indicator, area, period, {sex}), "irreconcilable") as Extract<Doubt, {kind: "irreconcilable"}>;
      expect([Math.round(doubt.implied), Math.round(doubt.held ?? 0)]).toEqual([implied, held]);
      expect(leads(valueOf(indicator, area, period, {sex}), atlas)).toBe(false);
    }
  });
  test("ten points off are odd beside another year that is off by more than fifteen, and not alone", () => {
    const of = (area: string, period: number, total: number) => [
      {area, period, value: total},
      {area, period, sex: "female" as const, value: 20},
      {area, period, sex: "male" as const, value: 80}
    ];
    const populations = ["AAA", "BBB"].flatMap((area) =>
      [2019, 2022, 2023].map((year) => population(area, year, {total: 100, female: 50, male: 50}))
    );
    const rows = [...of("AAA", 2019, 65), ...of("AAA", 2022, 57), ...of("BBB", 2022, 57), ...of("AAA", 2023, 54)];
    const held = sampleAtlas({rows, populations});
    const odd = [...doubts(held)].flatMap(([key, those]) => (those.some(({kind}) => kind === "irreconcilable") ? [key] : []));
    expect(odd.filter((key) => key.includes("/total/total/total/total/total/total/total/"))).toEqual([
      "any-benefit/AAA/total/total/total/total/total/total/total/2019",
      "any-benefit/AAA/total/total/total/total/total/total/total/2022"
    ]);
  });
  test("Greenland's values that are Denmark's may not lead, and Denmark's may", () => {
    const areas = [...doubts(atlas)].flatMap(([key, those]) => (those.some(({kind}) => kind === "copied") ? [key.split("/")[1]] : []));
    expect([...new Set(areas)]).toEqual(["GRL"]);
    expect([leads(valueOf("work-injury", "GRL", 2022), atlas), leads(valueOf("work-injury", "DNK", 2022), atlas)]).toEqual([false, true]);
    expect(copyOf(valueOf("work-injury", "GRL", 2022), atlas)?.area).toBe("DNK");
    const held = [2020, 2022].map((year) => valueOf("work-injury", "GRL", year));
    expect(countedOnce(held, atlas)).toEqual(held.slice(0, 1));
  });
  test("women and men of Cape Verde near half and half add up to 100 by chance", () => {
    for (const sex of ["total", "female", "male"] as const) expect(kinds(valueOf("any-benefit", "CPV", 2019, {sex}))).toEqual([]);
  });
  test("women and men far apart that add up to 100 are doubted", () => {
    const rows = [
      {sex: "female" as const, value: 70},
      {sex: "male" as const, value: 30}
    ];
    const said = (more: readonly Partial<Observation>[]) =>
      [...doubts(sampleAtlas({rows: [...rows, ...more]})).values()].flat().filter(({kind}) => kind === "sumToHundred");
    expect(said([])).toHaveLength(2);
    expect(said([{value: 52}])).toHaveLength(2);
  });
  test.each([
    ["unemployment", "NOR", 2020, 2018],
    ["unemployment", "NOR", 2021, 2018],
    ["old-age", "LCA", 2020, 2019]
  ])("%s of %s in %i is a step from %i, and the later value alone is doubted", (indicator, area, later, earlier) => {
    const step = found(valueOf(indicator, area, later), "step") as Extract<Doubt, {kind: "step"}>;
    expect(step.from.period).toBe(earlier);
    expect(kinds(valueOf(indicator, area, earlier))).not.toContain("step");
  });
  test("27.8% of Iran's people in 2019 are as doubtful as the 100% of 2023, and the same is said of both", () => {
    expect([2019, 2023].map((year) => leads(valueOf("any-benefit", "IRN", year), atlas))).toEqual([false, false]);
    expect(leads(valueOf("any-benefit", "MEX", 2021), atlas)).toBe(true);
  });
  test.each([
    ["poor", "THA", 2020, 2019],
    ["poor", "VUT", 2022, 2018],
    ["any-benefit", "IRN", 2023, 2019],
    ["any-benefit", "IDN", 2021, 2019],
    ["any-benefit", "MNE", 2022, 2019]
  ])("%s of %s in %i is a step from %i, and no further value says which is odd: both are doubted", (indicator, area, later, earlier) => {
    const ends = [later, earlier].map((year) => found(valueOf(indicator, area, year), "step") as Extract<Doubt, {kind: "step"}>);
    for (const {from, to} of ends) expect([from.period, to.period]).toEqual([earlier, later]);
    expect(leads(valueOf(indicator, area, earlier), atlas)).toBe(false);
  });
  test("Egypt's old age, up by 0.9 in three years, is none", () => {
    expect(["total", "female", "male"].map((sex) => found(valueOf("old-age", "EGY", 2022, {sex: sex as "total"}), "step"))).toEqual([
      undefined,
      undefined,
      undefined
    ]);
  });
  test("of the branches, 93 values lie twenty points or more from the last sound one", () => {
    const far = [...doubts(atlas).values()].flat().flatMap((doubt) => {
      if (doubt.kind !== "step" || doubt.to.indicator === "any-benefit" || doubt.to.indicator.startsWith("informal")) return [];
      if (doubt.to.sex !== "total" && doubt.to.indicator !== "maternity") return [];
      return Math.abs(doubt.to.value - doubt.from.value) >= 20 - 1e-9 ? [doubt.to] : [];
    });
    expect(new Set(far).size).toBe(93);
  });
  describe("any benefit below its branches", () => {
    const populations = [population("AAA", 2020, {total: 100, children: 40, older: 10})];
    const below = (...rows: readonly Partial<Observation>[]) => {
      const held = sampleAtlas({rows: [{value: 20}, ...rows], populations});
      return doubtsAbout(held.observations.get("any-benefit")![0]!, held).flatMap((doubt) =>
        doubt.kind === "belowFloor" ? [[doubt.floor, doubt.children?.value ?? null, doubt.older?.value ?? null]] : []
      );
    };
    const [children, older] = [
      {indicator: "children", value: 70},
      {indicator: "old-age", value: 60}
    ];
    test("is doubted by those with a value, one or both", () => {
      expect(below(children, older)).toEqual([[34, 70, 60]]);
      expect(below(children)).toEqual([[28, 70, null]]);
      expect(below(older)).toEqual([]);
      expect(below({...children, value: 100})).toEqual([]);
    });
    test("by one at the cap and by a step as well, not by one at odds with women and men", () => {
      expect(below(children, {...older, value: 100})).toEqual([[38, 70, 100]]);
      expect(below(children, {...children, period: 2018, value: 5})).toEqual([[28, 70, null]]);
      expect(below(children, {...children, sex: "female", value: 10}, {...children, sex: "male", value: 20})).toEqual([]);
    });
    test("Lesotho's is: its 11.7% lie below the 27.7% that its children and older people make up", () => {
      const doubt = found(valueOf("any-benefit", "LSO", 2021), "belowFloor") as Extract<Doubt, {kind: "belowFloor"}>;
      expect([doubt.any.value, Math.round(doubt.floor * 10)]).toEqual([11.7, 277]);
      expect(leads(valueOf("any-benefit", "LSO", 2021), atlas)).toBe(false);
      expect(counted("belowFloor")).toBe(1);
    });
  });
  test("parts of spending above the total of the same report", () => {
    const total = valueOf("spending", "DNK", null, {edition: "2020-22"});
    const doubt = found(total, "partsAbove") as Extract<Doubt, {kind: "partsAbove"}>;
    expect([doubt.total.value, doubt.sum]).toEqual([22.2, 28.6]);
    expect(kinds(valueOf("spending", "DNK", null, {edition: "2024-26"}))).toEqual([]);
    expect(leads(total, atlas)).toBe(true);
  });
  test("parts are held against the total excluding health of their own report and year, and no other", () => {
    const spent = (edition: string, part: Observation["function"], value: number, period: number | null = null) =>
      ({indicator: "spending", period, edition, function: part, value}) as const;
    const doubted = (...rows: readonly Partial<Observation>[]) =>
      [...doubts(sampleAtlas({rows}))].flatMap(([key, those]) => (those.some(({kind}) => kind === "partsAbove") ? [key] : []));
    const [parts, health] = [spent("2020-22", "oldAge", 5), spent("2020-22", "totalWithHealth", 9)];
    expect(doubted(parts, health, spent("2020-22", "total", 4))).toHaveLength(2);
    expect(doubted(parts, health)).toEqual([]);
    expect(doubted(parts, spent("2024-26", "total", 4), spent("2020-22", "total", 6))).toEqual([]);
    expect(doubted(spent("", "oldAge", 5, 2021), spent("", "total", 4, 2020), spent("", "total", 6, 2021))).toEqual([]);
  });
  describe("spending of 0 on people who are covered", () => {
    const spent = (purpose: Observation["function"], value: number) =>
      ({indicator: "spending", period: null, edition: "2020-22", function: purpose, value}) as const;
    const doubted = (...rows: readonly Partial<Observation>[]) => {
      const held = sampleAtlas({rows});
      return (held.observations.get("spending") ?? []).map((o) => leads(o, held));
    };
    test("is doubted from more than a tenth covered, and does not lead", () => {
      expect(doubted(spent("oldAge", 0), {indicator: "old-age", value: 10.1})).toEqual([false]);
      expect(doubted(spent("oldAge", 0), {indicator: "old-age", value: 10})).toEqual([true]);
      expect(doubted(spent("oldAge", 0.1), {indicator: "old-age", value: 90})).toEqual([true]);
      expect(doubted(spent("children", 0), {indicator: "old-age", value: 90})).toEqual([true]);
    });
    test("of working age is held against what is paid out, not against the insured", () => {
      expect(doubted(spent("workingAge", 0), {indicator: "work-injury", value: 90})).toEqual([true]);
      expect(doubted(spent("workingAge", 0), {indicator: "disability", value: 20})).toEqual([false]);
    });
    test("Venezuela's old age, with pensions for all, is; Ethiopia's is not", () => {
      const oldAge = (area: string) => valueOf("spending", area, null, {edition: "2020-22", function: "oldAge"});
      expect([oldAge("VEN").value, oldAge("ETH").value]).toEqual([0, 0]);
      expect([kinds(oldAge("VEN")), kinds(oldAge("ETH"))]).toEqual([["zeroSpent"], []]);
      expect(counted("zeroSpent")).toBe(19);
    });
    test("near 0 is doubted where it cannot have paid those covered: in four countries, and not where pensions are small", () => {
      const older = (value: number) => ({
        populations: [population("AAA", 2020, {total: 1000, older: 100})],
        rows: [spent("oldAge", value), {indicator: "old-age", value: 100}]
      });
      const led = (value: number) => {
        const held = sampleAtlas(older(value));
        return (held.observations.get("spending") ?? []).map((o) => leads(o, held));
      };
      // 0.44 and half a decimal, for a tenth of the people: 4.9% of GDP per person for each; 0.45 is 5.
      expect([led(0.44), led(0.45)]).toEqual([[false], [true]]);
      const areas = [...doubts(atlas)].flatMap(([key, held]) => (held.some(({kind}) => kind === "littleSpent") ? [key.split("/")[1]] : []));
      expect(areas.sort()).toEqual(["BLR", "HKG", "PER", "VCT"]);
    });
  });
  test("employees whose rate the total makes impossible, in Barbados, Hungary and Mauritius", () => {
    const keys = [...doubts(atlas)].flatMap(([key, those]) => (those.some(({kind}) => kind === "employeesApart") ? [key] : []));
    expect(keys.map((key) => key.split("/")[1]).sort()).toEqual(["BRB", "HUN", "MUS"]);
    const hungary = atlas.snapshot("informal-by-status").latest.get("HUN")!;
    expect(leads(hungary, atlas)).toBe(false);
    const {most, held} = found(hungary, "employeesApart") as Extract<Doubt, {kind: "employeesApart"}>;
    expect([Math.round(most), Math.round(held)]).toEqual([7, 87]);
  });
  test("a share above 100, which only adequacy in Albania has", () => expect(counted("aboveHundred")).toBe(4));
  test("zero on every contingency after other years, in Somalia and South Sudan alone", () => {
    const areas = [...doubts(atlas)].flatMap(([key, those]) => (those.some(({kind}) => kind === "zeroOnAll") ? [key.split("/")[1]] : []));
    expect([...new Set(areas)].sort()).toEqual(["SOM", "SSD"]);
    expect(rawSeries("poor", "SOM").at(-1)?.value).toBe(0);
    expect(leads(valueOf("poor", "SOM", 2023), atlas)).toBe(false);
    expect(kinds(valueOf("any-benefit", "SOM", 2023))).toEqual(["zeroOnAll"]);
  });
});

describe("the rules in the text on method", () => {
  const text = (["en", "es"] as const).map((locale) => readFileSync(`src/content/prose/${locale}/method.md`, "utf8"));
  /** The least points that are a step of an indicator over so many years. */
  const least = (indicator: string, years: number) =>
    [...Array(100).keys()].find((points) => {
      const rows = [2010, 2010 + years].map((period, i) => ({indicator, period, value: i * points}));
      return [...doubts(sampleAtlas({rows})).values()].flat().some(({kind}) => kind === "step");
    });
  test("steps are measured as it says", () => {
    const [pace, branchPace, most] = [least("any-benefit", 1), least("children", 1), least("children", 9)];
    expect(least("any-benefit", 4)).toBe(pace! * 4);
    expect(least("children", 2)).toBe(most);
    expect(text[0]).toContain(
      `by ${pace} percentage points or more per year (at least one cash benefit, and informal employment), or by ${branchPace} or more per year or ${most} or more in all`
    );
    expect(text[1]).toContain(
      `${pace} puntos porcentuales o más por año (al menos una prestación monetaria, y el empleo informal), o ${branchPace} o más por año o ${most} o más en total`
    );
  });
});

test("no text calls three values impossible by its heading, of which most are only hard to reconcile", () => {
  const headings = (["en", "es"] as const).map((locale) =>
    [...readFileSync(`src/content/prose/${locale}/method.md`, "utf8").matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, heading]) => heading)
  );
  expect(headings[0]).toContain("Women, men and total that do not fit together.");
  expect(headings[1]).toContain("Mujeres, hombres y total que no encajan.");
});

describe("what leads", () => {
  const rows = (women: number, men: number, total = (women + men) / 2) => [
    {sex: "female" as const, value: women},
    {sex: "male" as const, value: men},
    {value: total}
  ];
  const apart = (women: number, men: number, total?: number) => {
    const held = sampleAtlas({rows: rows(women, men, total), populations: [population("AAA", 2020, {total: 100, female: 50, male: 50})]});
    const values = held.observations.get("any-benefit") ?? [];
    const of = (sex: "female" | "male") => values.find((o) => o.sex === sex)!;
    return leadsApart({women: of("female"), men: of("male")}, held);
  };
  test("a sound difference, and one of none at the cap", () => {
    expect(apart(30, 60)).toBe(true);
    expect(apart(100, 100)).toBe(true);
  });
  test("not one in which one stands at the cap, nor one that its total contradicts", () => {
    expect(apart(60, 100)).toBe(false);
    expect(apart(30, 60, 57)).toBe(false);
  });
  test("not a value of coverage with a note on its very indicator, area and year", () => {
    const text = inAll({en: "Odd", es: "Raro"});
    const note = {indicator: "any-benefit", area: "AAA", period: 2021, text};
    const leadsBeside = (about: Partial<typeof note> | {period: null}, indicator = "any-benefit") => {
      const held = sampleAtlas({rows: [{indicator, period: 2021}], annotations: [{...note, indicator, ...about}]});
      return leads(held.observations.get(indicator)![0]!, held);
    };
    expect(leadsBeside({})).toBe(false);
    expect(leadsBeside({period: 2020})).toBe(true);
    expect(leadsBeside({area: "BBB"})).toBe(true);
    expect(leadsBeside({period: null})).toBe(true);
    expect(leadsBeside({}, "survey-coverage")).toBe(true);
  });
  test.each([
    ["any-benefit", "IND", 2022],
    ["any-benefit", "IND", 2025],
    ["any-benefit", "IRN", 2023],
    ["work-injury", "BLZ", 2019],
    ["unemployment", "CPV", 2021]
  ])("%s of %s in %i has such a note", (...[indicator, area, period]) =>
    expect(leads(valueOf(indicator, area, period), atlas)).toBe(false)
  );
  test("of doubtful values alone there is no median, and none leads; an end of a list takes them", () => {
    const areas = ["AAA", "BBB", "CCC", "DDD", "EEE"];
    const rows = areas.map((area) => ({area, period: 2021}));
    const notes = areas.map((area) => ({indicator: "any-benefit", area, period: 2021, text: inAll({en: "Odd", es: "Raro"})}));
    const of = (annotations: typeof notes) => {
      const held = sampleAtlas({countries: areas.map((id) => ({id})), rows, annotations});
      const values = held.observations.get("any-benefit")!;
      return {told: leading(values, held).length, ends: endsFrom(values, held).length, median: leadingMedian(values, held)?.value ?? null};
    };
    expect(of([])).toEqual({told: 5, ends: 5, median: 50});
    expect(of(notes.slice(1))).toEqual({told: 1, ends: 1, median: null});
    expect(of(notes)).toEqual({told: 0, ends: 5, median: null});
  });
  test("a value at the cap does", () => {
    const held = sampleAtlas({rows: [{value: 100}]});
    expect(leads(held.observations.get("any-benefit")![0]!, held)).toBe(true);
  });
});
