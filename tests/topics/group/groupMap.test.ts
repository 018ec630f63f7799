import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {groupPage} from "../../../src/topics/group/groupPage.ts";

const begins = {
  en: ["World map. Africa", "Map, Africa. Share of the population not covered by any "],
  es: ["Mapa del mundo", "Mapa, África. Proporción de la población que no está cubierta "]
};

test.each(statedLocales)("the map of a group is called the map of that group, and says that it draws the gap, in %s", (locale) => {
  const atlas = made();
  const as = localAtlas(atlas, languageOf(locale));
  const drawn = groupPage(atlas.group("africa"), as).map.draw?.(640) ?? "";
  const [not, label] = begins[locale];
  expect(drawn).toContain(label);
  expect(drawn).not.toContain(not);
});
