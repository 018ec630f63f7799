import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {locales} from "../../../src/model/locale.ts";

test.each(locales)("the one country with figures is named, and its shares are not told of its group, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {sentence} = saying(chartView({chart: "sectors-parts", id: "g7"}, as), as);
  expect(sentence).toMatch(
    {
      en: /^In the G7, figures by sector are recent for Germany alone: /,
      es: /^En el G7, hay cifras recientes por sector solo en Alemania: /
    }[locale]
  );
});
