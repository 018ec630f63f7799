import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas, type LocalAtlas} from "../../src/atlas/localAtlas.ts";
import {saying} from "../../src/drawing/saying.ts";
import {chartKinds, type ChartName} from "../../src/drawing/chartKinds.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {charts} from "../../src/figures/charts.ts";
import {statedLocales} from "../statedLocales.ts";
import {wholeOr} from "../whole.ts";

const atlas = made();
const countries = ["arg", "tun", "gbr", "ind", "sdn", "usa", "nru", "dza", "can"];
const groups = ["world", "northern-africa", "low-income", "maghreb"];
const places = [...countries, ...groups];
const isAsked = ({chart, id}: ChartName): boolean => {
  const {about} = charts[chart];
  if (about === "pair") return groups.some((group) => id.startsWith(group));
  return about === "indicator" || about === "comparison" || about === "learning" || places.includes(id);
};
const all = wholeOr(chartNames(atlas), chartNames(atlas).filter(isAsked));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** The words that a sentence has for the place of a chart: those of the world where it is of an indicator. */
const placesOf = ({chart, id}: ChartName, as: LocalAtlas): string[] => {
  const named = (area: string): string[] => Object.values(as.place(area)).flatMap((text) => [text, capital(text)]);
  const {about} = charts[chart];
  if (about === "indicator") {
    const groupsOf = as.memberGroups.flatMap((group) => named(group.id));
    return [
      ...named("world"),
      as.locale === "en" ? "the world’s" : "del mundo",
      as.locale === "en" ? "of the world" : "del mundo",
      ...groupsOf
    ];
  }
  if (about === "comparison" || about === "learning") return [...as.memberGroups, ...as.pages].flatMap((area) => named(area.id));
  if (about === "pair") return as.memberGroups.filter((group) => id.startsWith(group.id)).flatMap((group) => named(group.id));
  return named(as.areas.has(id) ? id : id.toUpperCase());
};

/** What is wrong with a sentence that is to stand alone; nothing for most. */
function faults(text: string, placed: readonly string[], {words}: LocalAtlas): string[] {
  const shorts = Object.values(words.sentence.sources);
  const wrong: Record<string, boolean> = {
    "does not end with one full stop": !/[^.]\.$/.test(text),
    "does not begin with a capital": !/^[\p{Lu}\d]/u.test(text),
    "begins with a label": /^[^,:]{1,60}: \p{Lu}/u.test(text) || placed.some((place) => text.startsWith(`${place}: `)),
    "names no place": !placed.some((place) => text.includes(place)),
    // What says of whom there is no figure has no value, and no year to give it.
    "names no year": /%|of 100|de 100/.test(text) && !/\b(19|20)\d\d/.test(text),
    "names no source": !shorts.some((short) => text.includes(short)),
    "has something doubled": / {2}|,,|, ,|\(\)|;;|\b(\p{L}+) \1\b/u.test(text),
    "has a value undone": /undefined|NaN|null|\[object/.test(text),
    "has markup": /<\/?[a-z]|&[a-z]+;|\*\*/i.test(text),
    "points to a note": text.includes(words.value.noted),
    "is too long": text.length > 320
  };
  return Object.keys(wrong).filter((fault) => wrong[fault]);
}

test("each kind of chart is asked", () => {
  expect(new Set(all.map(({chart}) => chart))).toEqual(new Set(chartKinds));
});

describe.each(statedLocales)("the sentence of every figure in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test("stands alone", () => {
    const found = all.flatMap((name) => {
      const view = chartView(name, as);
      // Where nothing is found there is no sentence to copy.
      if (view.figure.sentence === "") return [];
      const {sentence} = saying(view, as);
      return faults(sentence, placesOf(name, as), as).map((fault) => `${name.chart} ${name.id} ${fault}: ${sentence}`);
    });
    expect(found).toEqual([]);
  });
});

test.each([
  ["Argentina: Old age: men are ahead by 8.6 percentage points (2021; ILO).", ["begins with a label"]],
  ["In Argentina, 34.1% are left out  (2021; ILO)..", ["does not end with one full stop", "has something doubled"]],
  [
    "in Argentina, 34.1% are left out (see note).",
    ["does not begin with a capital", "names no year", "names no source", "points to a note"]
  ],
  ["In Chile, <b>34.1%</b> are left out at at work (2021; ILO).", ["names no place", "has something doubled", "has markup"]],
  ["In Argentina, 34.1% are left out (2021; ILO).", []]
])("what is wrong is found: %s", (text, wrong) => {
  expect(faults(text, ["Argentina"], localAtlas(atlas, languageOf("en")))).toEqual(wrong);
});
