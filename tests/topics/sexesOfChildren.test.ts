import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {gapOf} from "../../src/reading/genderBalance.ts";
import {genderDotRow} from "../../src/reading/genderDotRow.ts";
import {annotationsOn} from "../../src/reading/annotationsFor.ts";
import {genderBalances} from "../../src/topics/gender/genderBalances.ts";
import {genderHeadline} from "../../src/topics/gender/genderHeadline.ts";
import {groupSexes} from "../../src/topics/group/groupSexes.ts";
import {groupSexesDrawing} from "../../src/topics/group/groupSexesDrawing.ts";
import {indicatorSexes} from "../../src/topics/indicator/indicatorSexes.ts";

const atlas = made();
/** Adults, in every language. */
const adults = /\b(?:women|men|mujeres|hombres|femmes|hommes)\b|نساء|رجال/i;

describe.each(locales)("children are neither women nor men, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const children = as.indicator("children").name[locale];

  test("in the notes of groups, where their averages stand", () => {
    let said = 0;
    for (const group of atlas.memberGroups) {
      const {note = ""} = groupSexes(group, as).figure;
      for (const sentence of note
        .split(/\n|(?<=\.) /)
        .filter((text) => new RegExp(`${children}([,،] [^:]*)?\u00a0?: `, "i").test(text) && text.includes("%"))) {
        expect(sentence, group.id).not.toMatch(adults);
        said++;
      }
    }
    expect(said).toBeGreaterThan(0);
  });
  test("in what the bars of groups say aloud", () => {
    const row = groupSexesDrawing(atlas.group("world"), as).says.find((text) => new RegExp(`^${children}\u00a0?:`).test(text));
    expect(row).not.toMatch(adults);
    expect(groupSexesDrawing(atlas.group("world"), as).says.join(" ")).toMatch(adults);
  });
  test("in headlines that children lead", () => {
    for (const group of atlas.memberGroups) {
      const own = genderBalances(group, atlas).all.filter(({indicator}) => indicator.id === "children");
      const {head, sentence} = genderHeadline(own, as);
      if (own.some(({gaps, lower, higher}) => gaps.length > 2 && lower + higher > 0))
        expect(`${head.lead} ${sentence}`, group.id).not.toMatch(adults);
    }
  });
  test("beside every pair, on the page of the indicator and in its notes", () => {
    const {figure, rows} = indicatorSexes(as.snapshot("children"), as);
    const pairs = as.pages.flatMap(({id}) => gapOf(as.snapshot("children").byArea.get(id) ?? []));
    const texts = [
      ...[figure.title, figure.sentence, figure.table.caption, ...figure.table.columns.map(({text}) => text)],
      ...[...rows, ...pairs.map((gap) => genderDotRow(gap, "", as))].map(({say}) => say),
      ...annotationsOn("children", as)
    ];
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(text).not.toMatch(adults);
  });
});
