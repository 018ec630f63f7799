import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {findChart} from "../../../src/figures/chartView.ts";
import {townAndCountry} from "../../../src/topics/townAndCountry/townAndCountry.ts";
import {membersIn, modelRows} from "../../atlas/modelRows.ts";

/** Rural and urban shares of the newest survey that has both, by country; from the rows themselves. */
const newest = new Map<string, {year: number; rural: number; urban: number}>();
const rows = modelRows("observations/survey-by-residence");
for (const {area = "", period, value} of rows.filter((one) => one["residence"] === "rural")) {
  const urban = rows.find((other) => other.area === area && other.period === period && other["residence"] === "urban");
  if (urban && Number(period) > (newest.get(area)?.year ?? 0))
    newest.set(area, {year: Number(period), rural: Number(value), urban: Number(urban.value)});
}
const heldIn = (group: string) => membersIn(group).flatMap((area) => newest.get(area) ?? []);
/** Reached less, and more, by a point at least. */
const less = (some: readonly {rural: number; urban: number}[]) => some.filter(({rural, urban}) => urban - rural >= 1 - 1e-9).length;
const more = (some: readonly {rural: number; urban: number}[]) => some.filter(({rural, urban}) => rural - urban >= 1 - 1e-9).length;
const orNone = {en: (count: number) => (count === 0 ? "none" : `${count}`), es: (count: number) => (count === 0 ? "ninguno" : `${count}`)};
const span = (years: readonly number[]) => [...new Set([Math.min(...years), Math.max(...years)])].join("–");

test("of the rows, some are found", () => {
  expect(newest.size).toBe(110);
  expect([heldIn("world").length, less(heldIn("world")), more(heldIn("world"))]).toEqual([110, 26, 79]);
});

describe.each(statedLocales)("every group in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  test.each(as.memberGroups.map(({id}) => id))("%s is told by its rows", (id) => {
    const {head, headline, standfirst} = townAndCountry(as.group(id), as);
    const all = heldIn(id);
    const recent = all.filter(({year}) => year >= 2016);
    const [smaller, none] = [less(recent), membersIn(id).length - all.length];
    const say = as.words.townAndCountry;
    const larger = more(recent);
    if (recent.length > 1) {
      expect(headline).toContain("2016");
      expect(standfirst).toContain(span(recent.map(({year}) => year)));
    }
    if (recent.length > 4) {
      const about = {of: recent.length, since: 2016};
      if (smaller === larger) {
        expect(headline).toMatch(/in as many, a smaller share|en otros tantos, menos/);
        expect(head.lead).toMatch(/, and less in as many|; en otros tantos, menos/);
      } else expect(headline).toBe(smaller > larger ? say.headline({smaller, ...about}) : say.headlineMore({larger, ...about}));
      expect(headline).toMatch(
        new RegExp(`\\b${Math.max(smaller, larger)} (of|de) (the|los) ${recent.length} |(all|los) ${recent.length} `)
      );
      const fewer = Math.min(smaller, larger);
      if (fewer > 0 && smaller !== larger) expect(standfirst).toMatch(new RegExp(`^(In|En) ${fewer} `));
    }
    if (recent.length > 1 && recent.length < 5) {
      expect(headline).toBe(say.headlineFew({of: recent.length, since: 2016}));
      expect(standfirst).toMatch(new RegExp(`^(In|En) ${orNone[locale](larger)} .*; (in|en) ${orNone[locale](smaller)}\\b`));
    }
    if (recent.length === 0)
      expect(headline).toBe(all.length === 0 ? say.headlineNone : say.headlineOld({since: 2016, when: span(all.map(({year}) => year))}));
    if (recent.length > 0 && all.length > recent.length)
      expect(standfirst).toContain(say.older({smaller: less(all), larger: more(all), of: all.length}));
    expect(standfirst.includes(say.without({none}))).toBe(none > 0);
  });
});

test("where it is larger in as many as it is smaller, neither leads", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const {head, headline, standfirst} = townAndCountry(as.group("south-eastern-asia-and-the-pacific"), as);
  const recent = heldIn("south-eastern-asia-and-the-pacific").filter(({year}) => year >= 2016);
  expect([less(recent), more(recent), recent.length]).toEqual([3, 3, 6]);
  expect(head.lead).toBe("Programmes reach rural people more in 3 of 6 countries, and less in as many");
  expect(headline).toBe(
    "In 3 of the 6 countries and areas with a survey since 2016, programmes reach a larger share of rural people than of urban people; in as many, a smaller share."
  );
  expect(standfirst).toMatch(/^The surveys are of 20/);
});

describe("the figure of the world", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const view = findChart({chart: "town-and-country", id: "world"}, as);
  test("counts in its title those of recent surveys, and in its note all", () => {
    const recent = heldIn("world").filter(({year}) => year >= 2016);
    expect(view?.figure.title).toContain(`In ${more(recent)} of ${recent.length} countries and areas`);
    expect(view?.figure.title).toContain(`in ${less(recent)}, a smaller share (2016–2021)`);
    expect(view?.figure.note).toContain("the rural share is larger in 79 of 110 countries and areas and smaller in 26");
  });
  test("prints of every country the two shares and the year of its rows", () => {
    const print = (value: number) => ([0, 100].includes(value) ? `${value}%` : `${value.toFixed(1)}%`);
    const wanted = membersIn("world").flatMap((area) => {
      const held = newest.get(area);
      return held ? [[as.name(area), print(held.rural), print(held.urban), `${held.year}`].join("|")] : [];
    });
    const printed = view?.figure.table.rows.map((row) => [0, 1, 2, 4].map((cell) => row[cell]?.text.replace(/,.*old$/, "")).join("|"));
    expect(printed?.toSorted()).toEqual(wanted.toSorted());
  });
  test("has every country in its table, the farthest behind first", () => {
    const table = view?.figure.table.rows ?? [];
    expect(table).toHaveLength(110);
    expect(table[0]?.map(({text}) => text)).toEqual(["Vanuatu", "16.3%", "70.1%", "−53.8", "2019", "–"]);
  });
});

test("a country tells its surveys, the newest first, and draws five at most", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const view = findChart({chart: "residence", id: "per"}, as);
  const own = rows.filter(({area, ...row}) => area === "PER" && row["residence"] === "rural");
  expect(own.length).toBeGreaterThan(5);
  expect(view?.figure.table.rows).toHaveLength(own.length);
  expect(view?.says).toHaveLength(5);
  expect(view?.figure.title).toBe(
    "According to a household survey, programmes reach 97.9% of rural people and 88.0% of urban people (2021)"
  );
  expect(findChart({chart: "residence", id: "arg"}, as)).toBeNull();
});

test("with older surveys, a sentence in each language says less and more apart", () => {
  const told = statedLocales.map((locale) => {
    const as = localAtlas(atlas(), languageOf(locale));
    return townAndCountry(as.group("world"), as).standfirst;
  });
  const all = heldIn("world");
  expect(told[0]).toContain(
    `they reach a smaller share of rural people in ${less(all)} of ${all.length}, and a larger one in ${more(all)}.`
  );
  expect(told[1]).toContain(`(${all.length} en total), en ${less(all)} llegan menos a las zonas rurales y en ${more(all)}, más.`);
});

describe("later surveys without areas", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const totals = modelRows("observations/survey-coverage").filter(({quintile}) => quintile === "total");
  const later = membersIn("world").flatMap((area) => {
    const year = newest.get(area)?.year;
    const own = totals.filter((row) => row.area === area).toSorted((a, b) => Number(b.period) - Number(a.period));
    const [now, then] = [own[0], own.find(({period}) => Number(period) === year)];
    return year !== undefined && now && Number(now.period) > year
      ? [{area, now: Number(now.value), year: now.period, then: Number(then?.value)}]
      : [];
  });
  const moved = later.filter(({now, then}) => Math.abs(now - then) >= 10 || now >= 2 * then || now <= then / 2);
  const {figure} = findChart({chart: "town-and-country", id: "world"}, as) ?? {};
  test("are counted in the note, with those that moved far", () => {
    expect([later.length, moved.length]).toEqual([44, 20]);
    expect(figure?.note).toContain("In 44 of 110 countries and areas a later survey does not separate urban and rural areas");
    expect(figure?.note).toContain("In 20 of these the total has since moved");
  });
  test("stand in the table with their year, and with what was before where they moved", () => {
    const cells = new Map(figure?.table.rows.map((row) => [row[0]?.text, row[5]]));
    for (const {area, now, year} of later)
      expect([cells.get(as.name(area))?.text, cells.get(as.name(area))?.note?.slice(0, 4)], area).toEqual([`${now.toFixed(1)}%`, year]);
    expect(cells.get("India")?.note).toMatch(/^2011.*21\.5% in 2009$/);
  });
  test("stand in the note of a country", () => {
    const note = findChart({chart: "residence", id: "bfa"}, as)?.figure.note;
    expect(note).toMatch(
      /^A later survey does not separate urban and rural areas: programmes reach 42\.9% of all people in 2021, against 4\.3% in 2014\./
    );
  });
});
