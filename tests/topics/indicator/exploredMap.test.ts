import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {ranksOf} from "../../../src/atlas/ranksOf.ts";
import {locales} from "../../../src/model/locale.ts";
import {exploredMap} from "../../../src/topics/indicator/exploredMap.ts";

const ids = atlas().listed.map(({id}) => id);
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

describe.each(locales)("the map that one explores, in %s", (locale) => {
  const as = localAtlas(atlas(), {locale});
  const mapOf = (id: string) => exploredMap(as.snapshot(id), as);

  test.each(ids)("%s lists every country once, those further behind first, those without a figure last", (id) => {
    const {sections} = mapOf(id);
    const rows = sections.flatMap((section) => section.rows);
    expect(rows.map(({area}) => area).toSorted()).toEqual(as.pages.map((page) => page.id).toSorted());
    const {latest, countries, indicator} = as.snapshot(id);
    expect(rows.filter(({isAbsent}) => !isAbsent).length).toBe(
      countries.filter(({area}) => as.pages.some((page) => page.id === area)).length
    );
    const behind = (area: string) => (indicator.direction === "higher" ? -1 : 1) * (latest.get(area)?.value ?? 0);
    for (const section of sections) {
      const shown = section.rows.filter(({isAbsent}) => !isAbsent);
      expect(section.rows.slice(0, shown.length)).toEqual(shown);
      for (const [i, row] of shown.slice(1).entries()) expect(behind(row.area)).toBeLessThanOrEqual(behind(shown[i]?.area ?? "") + 0.1);
    }
  });

  test("a region says in how many of its countries more than half are left out, and its two ends", () => {
    const {regions} = mapOf("maternity");
    const snapshot = as.snapshot("maternity");
    const ranks = ranksOf("maternity", as);
    const all = regions.flatMap((group) => group.regions);
    expect(all.length).toBeGreaterThan(50);
    for (const {id, members, title, more, note} of all) {
      const inside = snapshot.countries.filter(({area}) => members.split(" ").includes(area.toLowerCase()) && ranks.has(area));
      const count = inside.filter(({value}) => Math.round((100 - value) * 10) / 10 > 50).length;
      const wanted = [inside.length, 50, ...(count === 0 ? [] : [count])];
      expect([id, wanted.filter((number) => !numbersIn(title).includes(number))]).toEqual([id, []]);
      expect(more).toMatch(/\d/);
      // Of how many it speaks, with and without those that carry a note.
      const held = snapshot.countries.filter(({area}) => members.split(" ").includes(area.toLowerCase()));
      expect([id, numbersIn(note).filter((number) => number > held.length && number < 1900)]).toEqual([id, []]);
    }
  });

  test("one without any figure says so", () => {
    const snapshot = as.snapshot("maternity");
    const {regions} = exploredMap({...snapshot, countries: []}, as);
    const [first] = regions.flatMap((group) => group.regions);
    expect(first?.title).toBe(as.words.explore.none({place: as.place("africa")}));
    expect(first?.more).toBe("");
  });

  test("marks say their rank, and every region of the list can be turned to", () => {
    expect(mapOf("maternity").ranks).toBe("down");
    expect(mapOf("spending").ranks).toBe("up");
    const {svg, sections, regions, indicators} = mapOf("maternity");
    const ranks = ranksOf("maternity", as);
    const {position = 0} = ranks.get("GHA") ?? {};
    const said = as.words.explore.ranked({said: "", rank: position, of: ranks.size});
    expect(svg).toMatch(new RegExp(`/countries/gha/"[^>]*${said}"`));
    const ways = regions.flatMap((group) => group.regions.map(({href}) => href));
    expect(sections.filter(({id}) => !ways.includes(`#${id}`))).toEqual([]);
    expect(indicators.flatMap(({maps}) => maps).filter(({isHere}) => isHere).length).toBe(1);
  });
});
