import {expect, test} from "vitest";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {sectorsParts} from "../../../src/topics/sectors/sectorsParts.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {population} from "../../measures/sample.ts";

/** More countries than stand beside each other, so that their one subregion does. */
const ids = Array.from({length: 26}, (_, i) => String.fromCharCode(65 + i).repeat(3));
/** Of industry two thirds of the workers are known, which makes a weak figure; of agriculture all. */
const rows = ids.flatMap((area, i) => [
  {indicator: "employment-by-sector", area, sector: "agriculture" as const, value: 50},
  {indicator: "employment-by-sector", area, sector: "industry" as const, value: 50},
  {indicator: "informal-by-sector", area, sector: "agriculture" as const, value: 81.3},
  ...(i < 17 ? [{indicator: "informal-by-sector", area, sector: "industry" as const, value: 47.6}] : [])
]);
const atlas = sampleAtlas({
  countries: ids.map((id) => ({id})),
  rows,
  populations: ids.map((id) => population(id, 2020, {employed: 1000}))
});

test.each(locales)("a weak figure is no finding of the one part that has figures, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const {figure, panels} = sectorsParts(atlas.group("region"), as);
  expect(panels.flatMap(({bars}) => bars.map(({value, weak}) => [value?.toFixed(1), weak]))).toEqual([
    ["81.3", false],
    ["47.6", true],
    [undefined, undefined]
  ]);
  expect(figure.title).toContain(as.format.percent(81.3));
  expect(figure.title).not.toContain(as.format.percent(47.6));
});
