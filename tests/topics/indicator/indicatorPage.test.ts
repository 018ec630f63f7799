import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {printedValue} from "../../../src/measures/printedValue.ts";
import {type Locale} from "../../../src/model/locale.ts";
import {statedLocales} from "../../statedLocales.ts";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {indicatorLine} from "../../../src/reading/indicatorLine.ts";
import {indicatorPage} from "../../../src/topics/indicator/indicatorPage.ts";
import {indicatorRegions} from "../../../src/topics/indicator/indicatorRegions.ts";
import {indicatorSexes} from "../../../src/topics/indicator/indicatorSexes.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {legendTitle} from "../../../src/reading/legendTitle.ts";
import {describeValue} from "../../../src/reading/describeValue.ts";
import {numberFaults, span, when, type Expected} from "../../reading/numberFaults.ts";
import {
  headlineSplit,
  rawAreas,
  rawCountries,
  rawGap,
  rawIndicator,
  rawLatest,
  rawLatestAll,
  rawMedianOf,
  rawRows,
  rawSeries,
  type RawIndicator,
  type RawRow
} from "../../atlas/rawModel.ts";
import {readAlike} from "../../atlas/readsAs.ts";
import {isOwn, recentRows, soundRows} from "../../atlas/soundRows.ts";
import {textFaults, undated} from "../../reading/textsOf.ts";

const atlas = made();
const held = statedLocales.flatMap((locale) =>
  atlas.listed.map((indicator) => {
    const reader = languageOf(locale);
    const snapshot = atlas.snapshot(indicator.id);
    const view = {
      ...indicatorPage(snapshot, localAtlas(atlas, reader)),
      regions: indicatorRegions(snapshot, localAtlas(atlas, reader)),
      sexes: indicatorSexes(snapshot, localAtlas(atlas, reader))
    };
    return {locale, id: indicator.id, view, line: indicatorLine(indicator, localAtlas(atlas, reader))};
  })
);

const valueOf = (value: number, {unit}: RawIndicator): Expected => (unit === "index" ? {plain: value} : {percent: value});

/** Half of the values lie on either side. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!];
  return (low + high) / 2;
}

/** A share left out where more is better, at the cap of the source what is covered; else the value. */
const shownOf = (value: number, indicator: RawIndicator): Expected[] => {
  if (indicator.direction !== "higher" || indicator.unit !== "percent") return [valueOf(value, indicator)];
  return [{percent: value === 100 ? 100 : 100 - value}];
};

/** One end of some values: what is shown of it, with its year, or with the number of countries and their years. */
function end(value: number, rows: readonly RawRow[], indicator: RawIndicator): Expected[] {
  const level = rows.filter((row) => readAlike(row.value, value));
  const [only] = level;
  return [...shownOf(value, indicator), ...(level.length === 1 && only ? [when(only)] : [{plain: level.length}, ...span(level)])];
}

const name = (area: string, locale: Locale): string => rawAreas.find(({id}) => id === area)?.name[locale] ?? "";
const over = (rows: readonly RawRow[], indicator: RawIndicator, limit: number) =>
  rows.filter((row) => Math.round(rawGap(row, indicator)! * 10 + 1e-9) / 10 > limit).length;

describe.each(held)("the page of $id in $locale", ({id, locale, view, line}) => {
  const indicator = rawIndicator(id);
  const rows = rawLatestAll(id);

  test("has figures to show", () => expect(rows.length).toBeGreaterThan(50));

  test("finds the world's figure, or the median country's", () => {
    const world = rawLatest(id, "world");
    if (world && rawGap(world, indicator) !== null) {
      expect(numberFaults(view.finding, locale, [{percent: rawGap(world, indicator)!}, when(world)])).toEqual([]);
      expect(/ILO|OIT/.test(view.finding)).toBe(world.remark === "modelled");
      return;
    }
    const counted = rawMedianOf(soundRows(id, rows));
    const median = {value: middle(counted.map(({value}) => value))};
    const said = indicator.unit === "index" ? median.value : (rawGap(median, indicator) ?? median.value);
    expect(numberFaults(view.finding, locale, [valueOf(said, indicator), {plain: counted.length}, ...span(counted)])).toEqual([]);
    expect(line.finding).toBe(view.finding);
  });

  test("counts in the title of its map", () => {
    const limit = id === "out-of-pocket" ? indicator.breaks[1]! : 50;
    const own = rows.filter((row) => isOwn(id, row));
    const expected =
      indicator.unit === "percent"
        ? [{plain: over(own, indicator, limit)}, {plain: own.length}, {threshold: limit}]
        : [{plain: rows.length}];
    const recent = recentRows(id, rows);
    const isInformal = id.startsWith("informal-");
    const informal = [{plain: over(recent, indicator, limit)}, {plain: recent.length}, {threshold: limit}];
    const reached = recent.filter(({value}) => value > 50).length;
    const targeted = [...(reached > 0 ? [{plain: reached}] : []), {plain: recent.length}, {plain: 2016}, {threshold: limit}];
    expect(numberFaults(view.mapFigure.title, locale, id.startsWith("survey-") ? targeted : isInformal ? informal : expected)).toEqual([]);
  });

  test("says beneath its map what the title would count without values with a note, or with old surveys", () => {
    if (indicator.unit !== "percent") return;
    const limit = id === "out-of-pocket" ? indicator.breaks[1]! : 50;
    const isSurvey = /^(survey|informal)-/.test(id);
    const counted = (some: readonly RawRow[]): number =>
      indicator.direction === "context" ? some.filter(({value}) => value > limit).length : over(some, indicator, limit);
    const told = isSurvey ? rows : soundRows(id, rows);
    const [other, all] = [told, isSurvey ? recentRows(id, rows) : rows.filter((row) => isOwn(id, row))].map(({length}) => length) as [
      number,
      number
    ];
    const note = view.mapFigure.note ?? "";
    const text = locale === "en" ? `would count ${counted(told) || "none"} of ${other}.` : ` ${counted(told) || "ninguno"} de ${other}.`;
    if (other === all) expect(note).not.toMatch(/the title would count|it would count|contaría|El título cuenta/);
    else expect(note).toContain(text);
  });

  test("has a legend that counts every country with a figure once, and those without", () => {
    const counts = view.map.legend.map((step) => step.count);
    expect(counts.slice(0, 5).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(view.map.rows.filter(({status}) => status === "value")).toHaveLength(rows.length);
    expect(counts[5]).toBe(view.without);
    const shown = rows.map((row) => rawGap(row, indicator) ?? row.value);
    const limits = [-1, ...indicator.breaks, Infinity];
    expect(counts.slice(0, 5)).toEqual(
      limits.slice(0, 5).map((low, i) => shown.filter((value) => value >= low && value < limits[i + 1]!).length)
    );
  });

  /** A published zero of coverage may stand for what was not reported: it is told only where there is nothing else. */
  const toldRows = () => {
    const sound = soundRows(id, rows);
    const above = sound.filter((row) => rawGap(row, indicator) === null || row.value !== 0);
    return above.length > 0 ? above : sound;
  };

  test("says where it leaves published zeros aside, and nowhere else", () => {
    const isAside = toldRows().length < soundRows(id, rows).length;
    const aside = locale === "en" ? "leaving aside published zeros" : "sin los ceros publicados";
    expect(view.rankingTitle.includes(aside)).toBe(isAside);
  });

  test("names both ends of its ranking, of the values that may lead", () => {
    const sound = toldRows();
    const values = sound.map(({value}) => value);
    const better = indicator.direction === "lower" ? Math.min : Math.max;
    const worse = indicator.direction === "lower" ? Math.max : Math.min;
    const ends = indicator.direction === "context" ? [Math.min(...values), Math.max(...values)] : [better(...values), worse(...values)];
    const [first, last] = ends as [number, number];
    expect(numberFaults(view.rankingTitle, locale, [...end(first, sound, indicator), ...end(last, sound, indicator)])).toEqual([]);
    for (const value of [first, last]) {
      const level = sound.filter((row) => readAlike(row.value, value));
      if (level.length === 1) expect(view.rankingTitle).toContain(name(level[0]!.area, locale));
    }
  });

  test("ranks every country once, by value, with ties told", () => {
    expect(view.ranking.map(({area}) => area).sort()).toEqual(rows.map(({area}) => area).sort());
    const order = indicator.direction === "higher" ? 1 : -1;
    const sorted = view.ranking.map(({value}) => printedValue(value));
    expect(sorted).toEqual([...sorted].sort((a, b) => order * (a - b)));
    const own = rows.filter((row) => isOwn(id, row)).map(({value}) => value);
    for (const row of view.ranking) {
      // A copy of another area's value has no rank.
      if (rows.some((one) => one.area === row.area && !isOwn(id, one))) {
        expect(row.position, row.area).toBe("–");
        continue;
      }
      const ahead = own.filter(
        (value) => (indicator.direction === "lower" ? value < row.value : value > row.value) && !readAlike(value, row.value)
      ).length;
      expect(numberFaults(row.position, locale, [{plain: ahead + 1}]), row.area).toEqual([]);
      expect(row.tied, row.area).toBe(own.filter((value) => readAlike(value, row.value)).length > 1);
    }
  });

  test("finds the region whose countries lie furthest apart", () => {
    const regions = Map.groupBy(rawCountries, ({subregion}) => subregion ?? "");
    const spreads = [...regions].flatMap(([region, members]) => {
      const inside = toldRows().filter(({area}) => members.some((member) => member.id === area));
      const [low, high] = [Math.min(...inside.map(({value}) => value)), Math.max(...inside.map(({value}) => value))];
      return region === "" || inside.length < 3 ? [] : [{region, inside, low, high}];
    });
    const widest = Math.max(...spreads.map(({low, high}) => high - low));
    const {title} = view.regions.figure;
    const told = spreads.find(({region, low, high}) => Math.abs(high - low - widest) < 1e-9 && title.includes(name(region, locale)));
    if (!told) throw new Error(`not the widest: ${title}`);
    expect(numberFaults(title, locale, [...end(told.low, told.inside, indicator), ...end(told.high, told.inside, indicator)])).toEqual([]);
  });

  test("counts the countries that publish women and men", () => {
    const women = rows.filter(({area}) => rawRows(id, area).some(({sex}) => sex === "female")).length;
    const both = rows.filter(({area}) => {
      const men = rawSeries(id, area, {...headlineSplit(id), sex: "male"});
      return rawSeries(id, area, {...headlineSplit(id), sex: "female"}).some(({period}) => men.some((row) => row.period === period));
    }).length;
    const expected = both === 0 ? [] : [{plain: both}, {plain: rows.length}];
    expect(numberFaults(view.sexes.figure.title, locale, expected)).toEqual([]);
    const facts = [{plain: rows.length}, ...(rows.some(({period}) => period !== null) ? span(rows) : [])];
    expect(numberFaults(line.facts, locale, id === "maternity" || women === 0 ? facts : [...facts, {plain: women}])).toEqual([]);
  });

  test("has no spoiled text, and dates every sentence that has a value", () => {
    expect([...textFaults(view), ...textFaults(line)]).toEqual([]);
    expect([...undated(view), ...undated(line)]).toEqual([]);
  });
});

test.each([
  ["informal-by-status", "Employees"],
  ["informal-by-sector", "Agriculture"],
  ["informal-by-self-employment", "Employees"],
  ["informal-by-age", "Ages 15 to 24"]
])("where the figure of %s is of one group alone every title, measure and caption says so: %s", (which, group) => {
  const {view} = held.find(({id, locale}) => id === which && locale === "en")!;
  const {mapFigure, regions} = view;
  for (const text of [view.finding, mapFigure.title, mapFigure.subtitle, view.rankingTitle, regions.figure.title])
    expect(text).toMatch(new RegExp(`^${group}: `));
  for (const text of [mapFigure.table.caption, regions.figure.table.caption, mapFigure.note]) expect(text).toContain(group.toLowerCase());
});

test("women and men by sector are those of the sector in the headline", () => {
  const {view} = held.find(({id, locale}) => id === "informal-by-sector" && locale === "en")!;
  const [row] = view.sexes.rows;
  const area = rawCountries.find(({name}) => name["en"] === row?.label)!;
  const split = (sex: string) => rawSeries("informal-by-sector", area.id, {sex, sector: "agriculture"}).map(({value}) => value);
  expect(split("female")).toContain(row?.female);
  expect(split("male")).toContain(row?.male);
});

test("the lowest, the median and the highest of a region have their years", () => {
  for (const {view, id} of held)
    for (const row of view.regions.figure.table.rows)
      for (const cell of row.slice(2, 5).filter(({absent}) => !absent)) expect(cell.note, `${id} ${row[0]?.text}`).toMatch(/\d{4}/);
});

test("ranks spending of the newest report alone, and names those of an older one", () => {
  const {view} = held.find(({id, locale}) => id === "spending" && locale === "en")!;
  const older = rawCountries.flatMap(({id}) => rawLatest("spending", id) ?? []).filter(({edition}) => edition === "2020-22");
  expect(older.map(({area}) => area)).toEqual(["BDI", "MYS", "SYR"]);
  for (const {area, value} of older) {
    expect(view.ranking.map((row) => row.area)).not.toContain(area);
    expect(view.mapFigure.note).toContain(`${name(area, "en")} ${value.toFixed(1)}%`);
  }
  expect(view.mapFigure.note).toContain("2020–22");
  expect(view.map.older).toEqual(["BDI", "MYS", "SYR"]);
  expect(view.map.rows.find(({area}) => area === "BDI")).toMatchObject({status: "notPublished", value: null});
  expect(view.map.rows.find(({area}) => area === "BDI")?.say).toContain("2020–22");
  expect(new Set(view.ranking.map(({when}) => when))).toEqual(new Set(["report 2024–26"]));
});

test("the legend of an index counts the points that are missing", () => {
  const {view} = held.find(({id, locale}) => id === "health-services" && locale === "en")!;
  expect(chartView({chart: "map", id: "health-services"}, localAtlas(made(), languageOf("en"))).legend?.title).toBe(
    "Index points short of 100"
  );
  expect(view.map.legend[0]?.text).toBe("under 15");
});

describe.each(["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"])("%s is meant for some", (id) => {
  const as = localAtlas(atlas, languageOf("en"));
  const view = indicatorPage(as.snapshot(id), as);
  test("so nobody is left out by it: no gap, no head count, no class of those left out", () => {
    const values = [...as.snapshot(id).latest.values()].map((o) => describeValue(o, as.indicator(id), as));
    expect(values.length).toBeGreaterThan(60);
    expect(values.filter(({gap, gapText, left}) => gap !== null || gapText !== null || left !== null)).toEqual([]);
    expect(view.ranking.filter(({people, gap}) => people !== null || gap !== null)).toEqual([]);
    expect(view.map.ramp).toBe("amount");
    expect(legendTitle(as.indicator(id), as.words.map)).toBe("Value");
    expect(`${view.mapFigure.title} ${view.finding} ${view.rankingTitle}`).not.toMatch(/left out|not reach/);
  });
  test("and its classes are of whom it reaches", () => {
    const [most] = view.ranking;
    expect(most!.value).toBe(Math.max(...view.ranking.map(({value}) => value)));
    expect(most!.class).toBe(as.indicator(id).breaks.filter((limit) => most!.value >= limit).length);
  });
});
