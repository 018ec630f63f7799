import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {indicatorMapFigure} from "../../../src/topics/indicator/indicatorMapFigure.ts";
import {ownNotes} from "../../../src/topics/indicator/ownNotes.ts";

test.each(locales)("the page of an indicator sends its readers down to its notes, others name the indicator, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const indicator = as.indicator("any-benefit");
  const figure = indicatorMapFigure(as.snapshot("any-benefit"), as);
  expect(figure.note).toContain(indicator.name[locale]);
  const own = ownNotes(figure, indicator, as);
  expect(own.above).toEqual([{href: "#notes", text: as.words.indicator.annotations}]);
  expect(own.note).toContain(`${as.words.doubts.seeIndicator}.`);
  expect(ownNotes(figure, as.indicator("children"), as)).toEqual({note: figure.note, above: []});
});
