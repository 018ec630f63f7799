import {expect, test} from "vitest";
import {gender} from "../../src/i18n/en/gender.ts";
import {informality} from "../../src/i18n/en/informality.ts";
import {townAndCountry} from "../../src/i18n/en/townAndCountry.ts";

test("after “in none of …” the verb stands first, with no comma before it", () => {
  const map = townAndCountry.map.title({behind: 0, ahead: 0, of: 14, far: 10, since: 2016, when: "2018"});
  expect(map).toMatch(
    /^In none of 14 countries and areas with a survey since 2016 do programmes reach rural people .* or more, or more by as much/
  );
  expect(gender.work.title({higher: 0, lower: 4, both: 4})).toMatch(/^In none of 4 countries and areas does a larger share/);
  expect(informality.sexes.titleCountries({higher: 0, lower: 4, of: 4})).toMatch(/^In none of 4 countries and areas does a larger share/);
  expect(gender.work.title({higher: 3, lower: 1, both: 4})).toMatch(/^In 3 of 4 countries and areas, a larger share/);
});
