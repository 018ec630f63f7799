import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {locales} from "../../../src/model/locale.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {homeView} from "../../../src/topics/home/homeView.ts";
import {homeIncomes} from "../../../src/topics/indicator/homeIncomes.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {numberFaults} from "../../reading/numberFaults.ts";
import {rawIndicator, rawLatest, rawLatestAll, rawLeftOut, rawSeries, rawWorldPeople} from "../../atlas/rawModel.ts";
import {mayLead} from "../../atlas/soundRows.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";

const any = rawIndicator("any-benefit");
const rows = rawLatestAll("any-benefit");
const world = rawLatest("any-benefit", "world")!;

describe.each(locales)("the front page in %s", (locale) => {
  const view = homeView(localAtlas(made(), languageOf(locale)));
  const faults = (text: string, expected: Parameters<typeof numberFaults>[2]) => expect(numberFaults(text, locale, expected)).toEqual([]);

  test("says the world's gap in shares and people, with the year", () => {
    faults(view.headline, [{percent: 100 - world.value}, {people: rawLeftOut(world, any)!}, {plain: world.period!}]);
    const {people, counted} = rawWorldPeople(world.period);
    faults(view.standfirst, [{percent: world.value}, {plain: world.period!}, {people}, {plain: counted}]);
  });
  test("counts those that stand at the cap", () => {
    faults(view.fullCover, [{plain: rows.filter(({value}) => value === 100).length}, {plain: 100}]);
  });
  test("sets low against high income, in the world's year", () => {
    const of = (group: string) => 100 - rawSeries("any-benefit", group).find(({period}) => period === world.period)!.value;
    const {figure, bars} = homeIncomes(localAtlas(made(), languageOf(locale)))!;
    faults(figure.title, [{percent: of("low-income")}, {percent: of("high-income")}, {plain: world.period!}]);
    faults(figure.subtitle, [{plain: world.period!}]);
    for (const [i, group] of ["low-income", "lower-middle-income", "upper-middle-income", "high-income"].entries()) {
      expect(bars[i]?.value).toBeCloseTo(of(group), 8);
      faults(bars[i]!.valueText, [{percent: of(group)}]);
      expect(figure.table.rows[i]?.[1]?.text).toBe(bars[i]!.valueText);
    }
  });
  test("lists the ten at either end, by the latest value of each", () => {
    const sound = rows.filter((row) => mayLead("any-benefit", row));
    expect(sound.length).toBeLessThan(rows.length);
    const byGap = [...sound].sort((a, b) => a.value - b.value);
    expect(view.mostShare.map(({value}) => value)).toEqual(byGap.slice(0, 10).map(({value}) => value));
    const partly = byGap.filter(({value}) => value < 100).reverse();
    expect(view.leastShare.map(({value}) => value)).toEqual(partly.slice(0, 10).map(({value}) => value));
    const people = sound.map((row) => ({area: row.area, people: rawLeftOut(row, any)})).filter((row) => row.people !== null);
    const most = people.sort((a, b) => b.people! - a.people!).slice(0, 10);
    expect(view.mostPeople.map(({area}) => area)).toEqual(most.map(({area}) => area));
    for (const [i, row] of view.mostPeople.entries()) faults(row.peopleText!, [{threeDigits: most[i]!.people!}]);
  });
  test("names those whose note keeps them from leading, with their figures", () => {
    for (const area of ["SOM", "SSD", "ARE"]) {
      expect(view.notListed).toContain(`${made().areas.get(area)!.name[locale]} (`);
      expect(view.mostShare.map((row) => row.area)).not.toContain(area);
    }
  });
  test("has no spoiled text, and dates every sentence that has a value", () => {
    const reader = languageOf(locale);
    const both = {...view, incomes: homeIncomes(localAtlas(made(), reader))};
    expect(textFaults(both)).toEqual([]);
    expect(undated(both)).toEqual([]);
  });
});

test("known figures stand as they are published", () => {
  const view = homeView(localAtlas(made(), languageOf("en")));
  expect(view.headline).toBe(
    "47.6% of the world’s population, about 3.8 billion people, is not covered by any social protection cash benefit (ILO estimate, 2023)."
  );
});
