import {describe, expect, test} from "vitest";
import {mostAreas} from "../../src/compare/compareState.ts";
import {prepared, preparedNames} from "../../src/compare/prepared.ts";
import {suggestions} from "../../src/compare/suggestions.ts";
import {pairs, readPairs} from "../../src/site/pairs.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {realKit} from "./realKit.ts";

const kit = realKit();
const offered = (areas: readonly string[]) => suggestions({indicator: "old-age", areas, view: "bars"}, kit);

describe("areas worth adding", () => {
  test("begin with the other half of a pair, and give the reason", () => {
    const [first] = offered(["ARG"]);
    expect(first).toMatchObject({area: "TUN", name: "Tunisia", state: {areas: ["ARG", "TUN"]}});
    expect(first?.why).toMatch(/^South–South comparison\. /);
  });
  test("are like the country that was added last", () => {
    const like = offered(["ARG", "MAR"]).filter(({why}) => why.startsWith("like Morocco"));
    expect(like.length).toBeGreaterThan(1);
    expect(like.every(({area}) => [kit.area("MAR").peers].flat().some((peer) => peer.area === area))).toBe(true);
  });
  test("of a group are groups of its kind", () => {
    const areas = offered(["low-income"]);
    expect(areas.map(({area}) => kit.area(area).kind)).toEqual(["income", "income", "income"]);
  });
  test("are never there already, never twice, and end where there is no room", () => {
    const chosen = ["ARG", "TUN", "BRA", "northern-africa"];
    const areas = offered(chosen).map(({area}) => area);
    expect(areas.filter((area) => chosen.includes(area))).toEqual([]);
    expect(new Set(areas).size).toBe(areas.length);
    expect(offered(kit.base.areas.slice(0, mostAreas).map(({id}) => id))).toEqual([]);
    expect(offered([])).toEqual([]);
  });
});

describe("pairs", () => {
  const held = atlas();
  test("are of two areas with a page, countries of different subregions, each pair once", () => {
    expect(pairs().length).toBeGreaterThan(3);
    for (const {areas, why, source} of pairs()) {
      const [one, other] = areas.map((id) => [...held.pages, ...held.memberGroups].find((area) => area.id === id));
      expect([one?.id, other?.id]).toEqual(areas);
      if (one?.kind === "country" && other?.kind === "country") expect(one.subregion).not.toBe(other.subregion);
      expect([why, source].flatMap(Object.values).every((text: string) => text.length > 8)).toBe(true);
    }
    const keys = pairs().map(({areas}) => [...areas].sort().join());
    expect(new Set(keys).size).toBe(keys.length);
  });
  test("a table without a language is refused", () => {
    expect(() => readPairs("one,other,why_en,source_en,url\nARG,TUN,a,b,\n", "pairs.csv")).toThrow(/pairs\.csv.*why_es/);
  });
});

describe("comparisons that stand ready", () => {
  test.each(preparedNames)("%s: of known areas and an indicator that can be looked at so", (name) => {
    const {indicator, areas, view} = prepared[name];
    expect(kit.indicator(indicator).refused[view]).toBeUndefined();
    expect(areas.map((id) => kit.area(id).id)).toEqual(areas);
    expect(areas.length).toBeLessThanOrEqual(mostAreas);
  });
  test.each(["maghreb", "mercosur", "brics"] as const)("%s has all its members", (group) => {
    expect([...prepared[group].areas].sort()).toEqual([group, ...kit.area(group).members].sort());
  });
});
