import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartNames} from "../../../src/figures/chartNames.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {membersIn, middle, modelRows, newest} from "../../atlas/modelRows.ts";

const atlas = held();
const en = languageOf("en");
type Kind = "programmes" | "fifths" | "contributors" | "spending";
const view = (kind: Kind, id: string) => chartView({chart: `strategies-${kind}`, id}, localAtlas(atlas, en));
const idsOf = (kind: Kind) => chartNames(atlas).flatMap(({chart, id}) => (chart === `strategies-${kind}` ? [id] : []));
const surveys = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"];
const areasIn = (table: string, cells: Record<string, string> = {}) => [...newest(modelRows(`observations/${table}`), cells).keys()];
/** Areas with people: the code list has uninhabited ones too. */
const peopled = new Set(modelRows("populations").map((row) => row.area));
const without = (group: string, areas: readonly string[]) =>
  membersIn(group).filter((area) => peopled.has(area) && !areas.includes(area)).length;
const one = (value: number) => `${(Math.round(value * 10 + 1e-6) / 10).toFixed(1)}%`;

describe("programmes", () => {
  test("all together, and one by one in subregions where there are many countries", () => {
    expect(idsOf("programmes").filter((id) => id.startsWith("world-"))).toEqual(surveys.map((id) => `world-${id}`));
    expect(idsOf("programmes").filter((id) => id.startsWith("maghreb-"))).toEqual(["maghreb-survey-coverage"]);
    expect(idsOf("programmes").filter((id) => id.startsWith("northern-america-"))).toEqual([]);
  });

  test("all together do not bear the name of one of them", () => {
    const told = (id: string) => saying(view("programmes", id), en).alt;
    expect(told("world-survey-coverage")).toMatch(/World: Programmes in surveys\. In the median country, social /);
    expect(told("world-survey-insurance")).toMatch(/World: Social insurance \(surveys\)\. /);
  });

  test("miss the countries without a survey of the kind", () => {
    for (const group of ["world", "northern-africa"])
      expect(view("programmes", `${group}-survey-coverage`).missing).toBe(
        without(
          group,
          surveys.flatMap((id) => areasIn(id))
        )
      );
    expect(view("programmes", "world-survey-insurance").missing).toBe(without("world", areasIn("survey-insurance")));
  });

  test("say the median country of the widest subregion, and lead to their figure on the page", () => {
    const insurance = newest(modelRows("observations/survey-insurance"), {});
    const values = membersIn("eastern-europe").flatMap((area) => {
      const row = insurance.get(area);
      return row && row.year >= 2016 ? [row.value] : [];
    });
    const shown = view("programmes", "world-survey-insurance");
    const {alt} = saying(shown, en);
    expect(alt).toContain(`World: Social insurance (surveys). Social insurance reaches ${one(middle(values))} of people`);
    expect(alt).toContain("in the median country of Eastern Europe");
    expect(shown.page).toBe("/strategies/#survey-insurance");
    expect(shown.csv).toBe("/data/indicators/survey-insurance.csv");
  });
});

describe("fifths, contributors, spending", () => {
  test("miss the members without a figure", () => {
    const contributors = areasIn("pension-contributors");
    const stages = ["children", "workingAge", "oldAge"];
    const spent = modelRows("observations/spending").flatMap((row) => (stages.includes(row.function ?? "") ? [row.area ?? ""] : []));
    const fifths = modelRows("observations/survey-coverage");
    const of = (quintile: string) => fifths.filter((row) => row.quintile === quintile).map((row) => `${row.area}/${row.period}`);
    const richest = new Set(of("q5"));
    const both = of("q1").flatMap((key) => (richest.has(key) ? [key.slice(0, 3)] : []));
    for (const group of ["world", "sub-saharan-africa", "maghreb"]) {
      expect(view("contributors", group).missing, group).toBe(without(group, contributors));
      expect(view("spending", group).missing, group).toBe(without(group, spent));
      expect(view("fifths", group).missing, group).toBe(without(group, both));
    }
  });

  test("say each row with its value, and what it is of", () => {
    const {says} = view("fifths", "northern-africa");
    expect(says).toHaveLength(both("northern-africa"));
    for (const say of says) expect(say).toMatch(/: poorest quintile [\d.]+%, richest quintile [\d.]+% \(\d{4}/);
    expect(saying(view("contributors", "world"), en).sentence).toMatch(/^In .*World, 53\.7% of the labour force .*report 2020–22/i);
  });
  const both = (group: string) => view("fifths", group).figure.table.rows.length;

  test("are not offered where there is nothing to draw", () => {
    expect(idsOf("fifths")).not.toContain("northern-america");
    expect(idsOf("contributors")).toContain("northern-america");
    expect(idsOf("spending")).toContain("world");
  });
});
