import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {readFigure} from "../../src/compare/figured.ts";
import {afterColon} from "../../src/i18n/headed.ts";
import {locales} from "../../src/model/locale.ts";
import type {Observation} from "../../src/model/observation.ts";
import {annotationsOf} from "../../src/reading/formattedValue.ts";
import {latestValue} from "../../src/reading/describeValue.ts";
import {realFigures, realKit} from "./realKit.ts";

/** A row as it travels: with what a note says of it in a word. */
const packedOf = (o: Observation): Observation => ({
  ...o,
  remark: annotationsOf(o, atlas().annotations).find(({remark}) => remark)?.remark ?? o.remark
});

test.each(locales)("a published value is said in a comparison as on every page, in %s", (locale) => {
  const [kit, as] = [realKit(locale), localAtlas(atlas(), {locale})];
  const said = kit.base.indicators.flatMap(({id}) =>
    kit.base.areas.flatMap((area) => {
      const page = latestValue(area.id, id, as);
      return page ? [{page, compared: readFigure(packedOf(page.observation), realFigures({indicator: id}).data, kit)}] : [];
    })
  );
  expect(said.length).toBeGreaterThan(1000);
  expect(said.some(({page}) => page.doubts.length > 1)).toBe(true);
  for (const {page, compared} of said) {
    const {valueText, unitText, when, whenDoubts, notes, gapText, old} = page;
    expect(compared, `${page.observation.indicator} ${page.observation.area}`).toMatchObject({
      valueText,
      unitText,
      when,
      whenDoubts,
      notes: notes.map(afterColon[locale]),
      gapText,
      old
    });
  }
});
