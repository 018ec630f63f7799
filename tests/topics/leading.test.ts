import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {indicatorFinding} from "../../src/reading/indicatorFinding.ts";
import {homeView} from "../../src/topics/home/homeView.ts";
import {indicatorPage} from "../../src/topics/indicator/indicatorPage.ts";
import {countryWhole} from "./country/countryWhole.ts";

const as = localAtlas(atlas(), languageOf("en"));
const pageOf = (id: string) =>
  countryWhole(
    as.pages.find((country) => country.id === id)!,
    as
  );
const figureOf = (chart: Parameters<typeof chartView>[0]["chart"], id: string) => chartView({chart, id}, as).figure;

describe("what a rule doubts does not lead", () => {
  test("the title of a country: a fall of the poor from 100 to 0, zeros on everything", () => {
    expect(pageOf("THA").life.figure.title).not.toMatch(/is people in poverty/i);
    expect(pageOf("SOM").life.figure.title).toBe("Every figure on the branches of social protection carries a note");
  });
  test("the headline of a country: a value of the year before makes it, the newest is told beneath", () => {
    const {headline} = pageOf("MEX");
    expect(headline.reading?.observation).toMatchObject({period: 2021, value: 65.7});
    expect(headline.notes[0]).toContain("the newest value is 80.8% (2022)");
    expect(headline.rank).toBeNull();
  });
  test("the headline of a country: nothing older makes it, nor another indicator; it says that the newest figure is in doubt, and why", () => {
    for (const [id, value] of [
      ["SSD", "0%"],
      ["IDN", "54.3%"],
      ["IRN", "100%"],
      ["LSO", "11.7%"]
    ] as const) {
      const {headline} = pageOf(id);
      expect(headline.sentence, id).toMatch(new RegExp(`^The newest figure for \\S.* is in doubt: ${value} of the population .*see note`));
      expect(headline.notes.length, id).toBeGreaterThan(0);
      expect(headline.rank).toBeNull();
    }
  });
  test("a difference of the sexes that the total contradicts, or in which one stands at the cap", () => {
    expect(pageOf("BRA").gender.figure.title).not.toContain("Old age");
    expect(pageOf("SAU").gender.figure.title).not.toContain("Old age");
    for (const [branch, country] of [
      ["disability", "Cape Verde"],
      ["poor", "Malta"],
      ["work-injury", "Puerto Rico"]
    ] as const)
      expect(figureOf("gender-differences", `world-${branch}`).title).not.toContain(country);
  });
  test("the list of those who leave out most", () => {
    const home = homeView(as);
    expect(home.mostShare.map(({area}) => area)).not.toContain("SSD");
    expect(home.notListed).toMatch(/^Not listed, for the note on their values: Somalia \(100%, 2023\), South Sudan \(100%, 2023\)/);
  });
  test("the list of the most people left out, in either language", () => {
    const home = homeView(as);
    expect(home.mostPeople.map(({area}) => area)).not.toContain("IDN");
    expect(home.notListedPeople).toMatch(
      /^Not listed, for the note on their values: India \(523 million, 2025\), Indonesia \(126 million, \d{4}\) and Ethiopia \(107 million, \d{4}\)\.$/
    );
    const {notListedPeople} = homeView(localAtlas(atlas(), languageOf("es")));
    expect(notListedPeople).toMatch(
      /^No se listan, por la nota sobre sus valores: India \(523 millones, 2025\), Indonesia \(126 millones, \d{4}\) y Etiopía \(107 millones, \d{4}\)\.$/
    );
  });
  test("an end of a ranking, or of a spread", () => {
    expect(indicatorPage(as.snapshot("any-benefit"), as).rankingTitle).not.toContain("to 0%");
    expect(figureOf("spread", "africa").title).not.toMatch(/to 0% in 2 countries and areas \(2023\)/);
  });
});

test("a median leaves it out, and the note says so, with the figure with it", () => {
  const {note = ""} = figureOf("ranking", "poor");
  expect(note).toMatch(
    /Medians, and titles that give a median, or the highest and lowest values, leave out values with a note: \d+ countries and areas \(the median with them is 42\.4% covered, so 57\.6% left out\)/
  );
  expect(indicatorFinding(as.snapshot("poor"), as)).not.toContain("166");
});
