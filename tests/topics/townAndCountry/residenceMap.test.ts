import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {findChart} from "../../../src/figures/chartView.ts";
import {locales} from "../../../src/model/locale.ts";
import {residenceMap} from "../../../src/topics/townAndCountry/residenceMap.ts";
import {membersIn, modelRows} from "../../atlas/modelRows.ts";

/** By country, rural minus urban in the newest survey that has both, in tenths of a point; from the rows themselves. */
const newest = new Map<string, {year: number; tenths: number}>();
const rows = modelRows("observations/survey-by-residence");
for (const {area = "", period, value} of rows.filter((one) => one["residence"] === "rural")) {
  const urban = rows.find((other) => other.area === area && other.period === period && other["residence"] === "urban");
  if (urban && Number(period) > (newest.get(area)?.year ?? 0))
    newest.set(area, {year: Number(period), tenths: Math.round((Number(value) - Number(urban.value)) * 1e6) / 1e5});
}
/** The classes from far ahead to far behind, written out once more. */
const classOf = (tenths: number) => (tenths >= 100 ? 0 : tenths >= 10 ? 1 : tenths > -10 ? 2 : tenths > -100 ? 3 : 4);
const heldIn = (group: string) => membersIn(group).filter((area) => newest.has(area));
const pages = new Set(atlas().pages.map(({id}) => id));

describe.each(locales)("the map of every group in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  test.each(as.memberGroups.map(({id}) => id))("%s has the class of each country as its rows have it, and absence for the rest", (id) => {
    const map = residenceMap(as.group(id), as);
    const wanted = membersIn(id)
      .filter((area) => pages.has(area))
      .map((area) => {
        const held = newest.get(area);
        // Where the title counts recent surveys, no other has a colour.
        const isCounted = held && (held.year >= 2016 || !heldIn(id).some((other) => newest.get(other)!.year >= 2016));
        return [area, isCounted ? classOf(held.tenths) : held ? "older" : null];
      });
    expect(map.rows.map((row) => [row.area, row.status === "notPublishedBySplit" ? "older" : row.class]).toSorted()).toEqual(
      wanted.toSorted()
    );
    for (const {class: step, count} of map.legend)
      expect(count).toBe(wanted.filter(([, own]) => own === (step === "unsplit" ? "older" : step)).length);
    const view = findChart({chart: "town-and-country-map", id}, as);
    const missing = wanted.filter(([, step]) => step === null).length;
    if (missing === wanted.length) expect(view).toBeNull();
    else expect(view?.missing).toBe(missing);
  });
  test("has a table of another name than the chart that stands before it on the page", () => {
    const captions = as.memberGroups.flatMap(({id}) => {
      const shown = (["town-and-country", "town-and-country-map"] as const).map((chart) => findChart({chart, id}, as));
      return shown.flatMap((view) => view?.figure.table.caption ?? []);
    });
    expect(captions.length).toBeGreaterThan(40);
    expect(new Set(captions).size).toBe(captions.length);
  });
  test("says nothing undone, and every class", () => {
    for (const {id} of as.memberGroups) expect(JSON.stringify(residenceMap(as.group(id), as))).not.toMatch(/undefined|NaN|\[object/);
    expect(new Set(residenceMap(as.group("world"), as).legend.map(({text}) => text)).size).toBe(7);
  });
});

describe("the map of the world", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const view = findChart({chart: "town-and-country-map", id: "world"}, as);
  test("counts in its title those far behind and far ahead in recent surveys", () => {
    const recent = heldIn("world").filter((area) => newest.get(area)!.year >= 2016);
    const count = (step: number) => recent.filter((area) => classOf(newest.get(area)!.tenths) === step).length;
    expect([count(4), count(0), recent.length]).toEqual([3, 20, 48]);
    expect(view?.figure.title).toBe(
      "In 3 of 48 countries and areas with a survey since 2016, programmes reach rural people less than urban people by 10 percentage points or more; in 20, more by as much (2016–2021)"
    );
    expect(view?.figure.note).toContain(
      `Dotted: ${heldIn("world").length - recent.length} older surveys, which the title and the colours leave out`
    );
    expect(residenceMap(as.group("world"), as).rows.filter(({status}) => status === "value")).toHaveLength(recent.length);
  });
  test("says of a group whose surveys are all older how they stand, and that they are older", () => {
    const {figure} = findChart({chart: "town-and-country-map", id: "maghreb"}, as)!;
    expect(figure.note).not.toContain("which the title leaves out");
    expect(figure.title).toBe(
      "Surveys before 2016 alone: in none of 3 countries and areas do programmes reach rural people less than urban people by 10 percentage points or more; in 1, more by as much (2009–2014)"
    );
  });
  test("speaks of no darkness, which is the other way round by night", () => expect(view?.figure.subtitle).not.toMatch(/dark/i));
  test("goes both ways: the last class where rural areas are farthest behind", () => {
    const stepOf = (area: string) => residenceMap(as.group("world"), as).rows.find((row) => row.area === area)?.class;
    expect(stepOf("VUT")).toBe(4);
    expect(view?.legend?.ramp).toBe("sides");
    expect(view?.legend?.classes.at(-3)?.text).toBe("behind by 10 percentage points or more");
  });
  test("dots the older surveys, with their values, in picture, embed and legend", () => {
    for (const drawn of [view?.draw?.(960), view?.draw?.(960, "embed")]) expect(drawn).toContain("url(#map-hatch-dots)");
    expect(view?.legend?.classes.at(-2)).toEqual({class: "unsplit", text: "Survey before 2016, in no colour", count: 62});
  });
  test("speaks each country with both shares and year, and hatches those without", () => {
    expect(view?.says).toContain("Vanuatu: rural areas 16.3%, urban areas 70.1% (2019)");
    const drawn = view?.draw?.(960) ?? "";
    expect(drawn).toContain('aria-label="Map, World. How far rural areas are behind urban ones.');
    expect(drawn).toContain("France: no household survey by urban and rural area in ASPIRE");
    expect(view?.figure.table.rows).toHaveLength(110);
  });
});
