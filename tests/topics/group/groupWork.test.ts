import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {informalityHeadline} from "../../../src/topics/informality/informalityHeadline.ts";
import {groupWork} from "../../../src/topics/group/groupWork.ts";
import {rawLatest} from "../../atlas/rawModel.ts";

test.each(statedLocales)("informal work speaks of a published aggregate only where there is one, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const said = (id: string) => /published aggregate|agregado publicado/.test(groupWork(as.group(id), as).figure.subtitle ?? "");
  expect([rawLatest("informal-employment", "asean"), rawLatest("informal-employment", "world")]).toEqual([undefined, expect.anything()]);
  expect([said("asean"), said("world")]).toEqual([false, true]);
});

test.each(statedLocales)("the ILO's figure for the same body, as it defines it, is not denied, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const group = as.group("mena");
  const row = rawLatest("informal-employment", "ilo-mena")!;
  const {figure} = groupWork(group, as);
  for (const text of [figure.title, informalityHeadline(group, group.members, as).sentence]) {
    expect(text).toContain(as.format.percent(row.value));
    expect(text).toContain(as.words.computed.asIlo);
  }
  expect(figure.table.rows[0]?.[0]?.text).toBe(as.name("ilo-mena"));
  expect(figure.note).toContain(as.words.computed.iloMembers({group: as.place("ilo-mena")}));
  expect(figure.title).not.toBe(as.words.region.work.titleNone);
});
