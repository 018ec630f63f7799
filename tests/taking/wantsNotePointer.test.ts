import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {wantsNotePointer} from "../../src/taking/wantsNotePointer.ts";

test.each(locales)("an embed says once where the notes of its marked values are, and only if there are some, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const map = chartView({chart: "map", id: "any-benefit"}, as);
  expect(map.figure.note ?? map.legend?.note).toContain(as.words.doubts.seeIndicator);
  expect(wantsNotePointer(map, as)).toBe(false);
  expect(wantsNotePointer(chartView({chart: "sexes", id: "old-age"}, as), as)).toBe(true);
  expect(wantsNotePointer(chartView({chart: "map", id: "health-services"}, as), as)).toBe(false);
});
