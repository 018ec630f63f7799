import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {groupsList} from "../../../src/topics/lists/groupsList.ts";
import {groupWhole} from "./groupWhole.ts";
import {rawGap, rawIndicator, rawLatest} from "../../atlas/rawModel.ts";

const published = [
  ["asean", "ilo-asean", 46.0],
  ["brics", "ilo-brics", 60.1],
  ["g20", "ilo-g20", 66.9],
  ["mena", "ilo-mena", 44.4]
] as const;

test.each(published)("%s has the ILO's figure for the same body beside the computed one", (id, twin, value) => {
  expect(rawLatest("any-benefit", twin)?.value).toBeCloseTo(value, 1);
  const as = localAtlas(atlas(), {locale: "en"});
  const {headline, branches} = groupWhole(as.group(id), as);
  expect(headline.beside).toContain(`The ILO publishes coverage of ${value.toFixed(1)}% (2023`);
  expect(headline.beside).toContain("need not cover the same countries");
  expect(headline.beside).not.toContain("publishes no figure");
  expect(branches.figure.table.rows[0]?.[1]).toMatchObject({text: `${(100 - value).toFixed(1)}%`});
  expect(branches.figure.table.rows[0]?.[1]?.note).toContain("as the ILO defines it");
});

test.each(locales)("the list of groups has it too, in %s", (locale) => {
  const as = localAtlas(atlas(), {locale});
  const rows = groupsList(as).flatMap(({table}) => table.rows);
  for (const [id, twin] of published) {
    const cell = rows.find(([name]) => name?.text === as.group(id).name[locale])?.[1];
    const row = rawLatest("any-benefit", twin)!;
    expect(cell).toMatchObject({
      text: as.format.percent(rawGap(row, rawIndicator("any-benefit"))!),
      sort: expect.closeTo(100 - row.value, 6) as number
    });
    expect(cell?.note).toContain(as.words.computed.asIlo);
  }
});
