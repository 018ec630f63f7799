import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Group} from "../../../src/model/area.ts";
import {locales} from "../../../src/model/locale.ts";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf, type Language} from "../../../src/atlas/language.ts";
import {sectors} from "../../../src/topics/sectors/sectors.ts";
import {sectorFigures} from "../../../src/topics/sectors/sectorsBase.ts";
import {sectorsParts} from "../../../src/topics/sectors/sectorsParts.ts";
import {sectorsSpread} from "../../../src/topics/sectors/sectorsSpread.ts";
import {sectorsWhole} from "../../../src/topics/sectors/sectorsWhole.ts";
import {sectorsWorkers} from "../../../src/topics/sectors/sectorsWorkers.ts";
import {squareUnit} from "../../../src/topics/sectors/squareUnit.ts";
import {membersIn, middle, modelRows, newest, statesIn} from "../../atlas/modelRows.ts";

const en = languageOf("en");
/** The page of a group with all its figures. */
const whole = (group: Group, reader: Language) => ({
  ...sectors(group, localAtlas(atlas(), reader)),
  whole: sectorsWhole(group, sectorFigures(group.members, atlas()), localAtlas(atlas(), reader)),
  parts: sectorsParts(group, localAtlas(atlas(), reader)),
  workers: sectorsWorkers(group, localAtlas(atlas(), reader)),
  spread: sectorsSpread(group, localAtlas(atlas(), reader))
});
const view = (id: string) => whole(atlas().group(id), en);
const rates = modelRows("observations/informal-by-sector");
const shares = new Map(
  modelRows("observations/employment-by-sector").map((row) => [[row.area, row.period, row.sector, row.sex].join("/"), Number(row.value)])
);
const employed = new Map(
  modelRows("populations").flatMap((row) => (row.employed ? [[`${row.area}/${row.year}`, Number(row.employed)] as const] : []))
);

/** Whether the rate of all workers of the table by sector is over a tenth of the newer one away from it. */
function hasMoved(area: string, year: number): boolean {
  const of = (rows: typeof rates, at: Record<string, string>) =>
    newest(
      rows.filter(({period}) => Number(period) === year),
      at
    ).get(area);
  const [then, now] = [of(rates, {sector: "total"}), of(modelRows("observations/informal-employment"), {})];
  return then !== undefined && now !== undefined && Math.abs(then.value - now.value) > now.value / 10;
}

/** Informal workers of a sector by hand: rate × share × employed, each in the year of the rate; weighed against all in 2023. */
function byHand(group: string, sector: string) {
  const rate = newest(rates, {sector});
  const people = (area: string, year: number) =>
    ((shares.get(`${area}/${year}/${sector}/total`) ?? NaN) / 100) * (employed.get(`${area}/${year}`) ?? NaN);
  const last = (area: string) => [2023, 2022, 2021].map((year) => people(area, year)).find((count) => !Number.isNaN(count)) ?? 0;
  const areas: string[] = [];
  let [informal, inSector, known, all, countries] = [0, 0, 0, 0, 0];
  for (const area of membersIn(group)) {
    const now = last(area);
    all += now;
    const found = rate.get(area);
    if (!found || Number.isNaN(people(area, found.year)) || hasMoved(area, found.year)) continue;
    areas.push(area);
    [known, countries] = [known + now, countries + 1];
    inSector += people(area, found.year);
    informal += (people(area, found.year) * found.value) / 100;
  }
  return {value: (informal / inSector) * 100, informal, share: known / all, countries, areas};
}

describe("the world", () => {
  const agriculture = byHand("world", "agriculture");

  test("tells a weak figure beside the median country, with its mark", () => {
    expect(agriculture.share).toBeLessThan(0.75);
    const {headline, standfirst} = view("world");
    expect(headline).toMatch(/in the median of \d+ countries, of 19\d that are members or observers of the United Nations \(/);
    expect(standfirst).toContain(
      `Taking all workers in agriculture together, ${agriculture.value.toFixed(1)}% † of jobs are informal: about ${Math.round(agriculture.informal / 1e7) * 10} million workers, in the ${agriculture.countries} of ${membersIn("world").length} countries and areas with data, which have ${Math.round(agriculture.share * 100)}% of the sector’s workers.`
    );
  });

  test("a region of which enough is known opens with the sector that is most informal, and counts its workers", () => {
    const known = byHand("southern-asia", "agriculture");
    expect(known.share).toBeGreaterThan(0.75);
    const {headline} = view("southern-asia");
    expect(headline).toContain(`In agriculture, ${known.value.toFixed(1)}% of jobs`);
    expect(headline).toContain(`about ${Math.round(known.informal / 1e7) * 10} million workers`);
    expect(headline).toContain(`from ${known.countries} of`);
    expect(headline).toContain(`${Math.round(known.share * 100)}% of the sector’s workers`);
  });

  test("shows a sector only where half of its workers are known", () => {
    const {whole} = view("world");
    for (const row of whole.rows) {
      const {share, value} = byHand("world", row.colour ?? "");
      if (share < 0.5) expect(row).toMatchObject({value: null, absentText: `hidden: ${(share * 100).toFixed(1)}% of workers known`});
      else expect(row.value).toBeCloseTo(value, 6);
    }
    expect(whole.rows.map(({value}) => value === null)).toEqual([false, true, true]);
  });

  test("subregions stand side by side, with the widest range in the title", () => {
    const {parts} = view("world");
    const regions = [
      "sub-saharan-africa",
      "southern-asia",
      "south-eastern-asia-and-the-pacific",
      "northern-africa",
      "latin-america-and-the-caribbean"
    ];
    const values = regions.map((id) => byHand(id, "industry").value);
    expect(parts.figure.title).toContain(`In industry`);
    expect(parts.figure.title).toContain(`${Math.max(...values).toFixed(1)}%`);
    expect(parts.figure.title).toContain(`${Math.min(...values).toFixed(1)}%`);
    expect(parts.panels).toHaveLength(11);
  });

  test("a widest difference is told only among several sectors, and one part alone tells its shares", () => {
    expect(view("world").whole.figure.title).toBe("Informal jobs by sector");
    expect(view("southern-asia").whole.figure.title).toMatch(/^The widest difference between women and men is in/);
    const alone = byHand("latin-america-and-the-caribbean", "industry").value.toFixed(1);
    expect(view("latin-america-and-the-caribbean").parts.figure.title).toContain(`Latin America and the Caribbean: `);
    expect(view("latin-america-and-the-caribbean").parts.figure.title).toContain(`${alone}% in industry`);
  });

  test("most of the workers counted are in the region that heads the squares", () => {
    const sectors = ["agriculture", "industry", "services"];
    const sum = sectors.reduce((all, sector) => all + byHand("southern-asia", sector).informal, 0);
    const behind = new Set(sectors.flatMap((sector) => byHand("southern-asia", sector).areas));
    const least = Math.min(...sectors.map((sector) => byHand("southern-asia", sector).share));
    const dated = sectors.flatMap((sector) =>
      byHand("southern-asia", sector).areas.flatMap((area) => newest(rates, {sector}).get(area)?.year ?? [])
    );
    const years = [Math.min(...dated), Math.max(...dated)];
    expect(view("world").workers.figure.title).toBe(
      `The largest number counted is in Southern Asia: about ${Math.round(sum / 1e7) * 10} million workers in informal jobs, in the ${behind.size} of ${membersIn("southern-asia").length} countries and areas with data, which have ${Math.floor(least * 100)}% or more of each sector’s workers (${years.join("–")})`
    );
  });
});

test("one part with a number is no largest, and a group that is its own part is not named twice", () => {
  const titles = new Map(atlas().memberGroups.map(({id}) => [id, view(id).workers]));
  const alone = [...titles].filter(([, {figure}]) => figure.table.rows.length === 1);
  expect(alone.length).toBeGreaterThan(2);
  for (const [id, {figure}] of alone) expect(figure.title, id).not.toContain("largest");
  expect(titles.get("sub-saharan-africa")?.figure.title).not.toContain("Sub-Saharan Africa");
  const only = alone.filter(([, {figure}]) => figure.title.startsWith("Only in "));
  expect(only.length).toBeGreaterThan(0);
  for (const [id, {figure}] of only) expect(figure.title, id).toContain(figure.table.rows[0]?.[0]?.text);
});

test("a widest range among subregions says that it is of those shown; among countries there is nothing to say", () => {
  expect(view("world").parts.figure.title).toContain("the range is widest among the subregions shown: ");
  expect(view("northern-africa").parts.figure.title).toContain("the range is widest: ");
});

test("a member whose workers of another year are missing is counted in the year of its rate", () => {
  const agriculture = (id: string) => sectorFigures(atlas().group(id).members, atlas())[0]!.total;
  expect(agriculture("world")).toMatchObject({countriesWithData: 97});
  const {informal} = agriculture("world") as {informal: number};
  expect(Math.round(informal)).toBe(636_129_941);
  expect(agriculture("arab-league")).toMatchObject({countriesWithData: 12, value: expect.closeTo(97.0, 1) as number});
  expect(agriculture("northern-africa")).toMatchObject({countriesWithData: 3, informal: expect.closeTo(10_072_765, -1) as number});
});

test("a group of which too little is known is told by its median country, of rates since 2016", () => {
  const medians = ["agriculture", "industry", "services"].map((sector) => {
    const rate = newest(rates, {sector});
    const known = statesIn("eu-27").flatMap((area) => rate.get(area) ?? []);
    const recent = known.filter(({year}) => year >= 2016).map(({value}) => value);
    return {sector, all: known.length, recent, value: recent.length < 5 ? -1 : middle(recent)};
  });
  const [most] = medians.toSorted((a, b) => b.value - a.value);
  expect(medians.some(({all, recent}) => recent.length < all)).toBe(true);
  expect(view("eu-27").headline).toContain(
    `In ${most!.sector}, ${most!.value.toFixed(1)}% of jobs are informal in the median of ${most!.recent.length} countries`
  );
});

test("a title of countries side by side has the years of both ends and no rate before 2016; the table has each year with its marks", () => {
  const {title, table} = view("arab-league").parts.figure;
  expect(title).not.toContain("Yemen");
  expect(title).toMatch(/ \(20\d\d.*\), .* \(20\d\d/);
  const yemen = table.rows.find(([name]) => name?.text === "Yemen");
  expect(yemen?.at(-1)?.text).toMatch(/^2014, old/);
});

test("the largest number counted has the years of its own rates", () => {
  const {title, sentence} = view("northern-africa").workers.figure;
  expect(title).toMatch(/ in Egypt: .*\(2019\)$/);
  expect(sentence).toContain("(2019; ILO");
});

test("few countries stand side by side themselves, each with its own rate", () => {
  const rate = newest(rates, {sector: "services"});
  const tunisia = view("northern-africa").parts.panels.find(({title}) => title === "Tunisia");
  expect(tunisia?.bars.map(({value}) => value)[2]).toBe(rate.get("TUN")?.value);
});

test("a group without any rate has an honest empty page", () => {
  const nobody: Group = {...atlas().group("maghreb"), id: "nobody", members: ["CAN"]};
  const {headline, parts, workers, spread} = whole(nobody, en);
  expect(headline).toBe(en.words.sectors.noHeadline);
  expect([parts.panels, workers.rows, spread.rows]).toEqual([[], [], []]);
});

test("one square stands for a round number of workers, and squares stay few", () => {
  expect(squareUnit(1.4e9, {most: 300})).toBe(5e6);
  expect(squareUnit(3e8, {most: 300})).toBe(1e6);
  expect(squareUnit(6000, {most: 300})).toBe(20);
  expect(squareUnit(0, {most: 300})).toBeGreaterThan(0);
});

test.each(locales)("every group has its sentences in %s", (locale) => {
  for (const group of atlas().memberGroups) {
    const {headline, standfirst, whole: all, parts, workers, spread} = whole(group, languageOf(locale));
    const said = [headline, standfirst, ...[all, parts, workers, spread].map(({figure}) => `${figure.title} ${figure.subtitle}`)];
    expect(`${group.id}: ${said.join(" ")}`).not.toMatch(/NaN|undefined|null|Infinity/);
  }
});
