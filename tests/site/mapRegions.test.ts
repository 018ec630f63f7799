import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {mapRegions, mapRegionsOf} from "../../src/site/mapRegions.ts";

describe("the regions of the map", () => {
  const regions = mapRegions(atlas().countries);

  test("each country that has a page is in one of them", () => {
    const members = regions.flatMap((region) => region.members);
    expect(new Set(members).size).toBe(members.length);
    expect(atlas().pages.filter(({id}) => !members.includes(id))).toEqual([]);
  });

  test("Western Africa is as the United Nations have it", () => {
    const found = regions.find(({id}) => id === "western-africa");
    expect(found?.members.toSorted().join(" ")).toBe("BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO");
    expect(found?.region).toBe("africa");
  });

  test("one that is a group elsewhere has the same members there", () => {
    const groups = atlas().memberGroups.filter(({id}) => regions.some((region) => region.id === id));
    expect(groups.length).toBeGreaterThan(4);
    for (const group of groups) {
      const counted = new Set(atlas().pages.map(({id}) => id));
      const here = regions.find(({id}) => id === group.id)?.members.filter((id) => counted.has(id));
      expect([group.id, here?.toSorted()]).toEqual([group.id, group.members.filter((id) => counted.has(id)).toSorted()]);
    }
  });

  test("one without countries in a smaller atlas falls out", () => {
    const texts = {
      regions: "id,within,m49\nnowhere,northern-africa,Polynesia\nnorthern-africa,northern-africa,\n",
      countries: "iso3,m49_intermediate\nDZA,Northern Africa\n"
    };
    const algeria = atlas().countries.filter(({id}) => id === "DZA");
    expect(mapRegionsOf(texts, algeria)).toEqual([{id: "northern-africa", region: "africa", members: ["DZA"]}]);
  });
});
