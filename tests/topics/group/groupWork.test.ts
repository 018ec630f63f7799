import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {groupWork} from "../../../src/topics/group/groupWork.ts";
import {rawLatest} from "../../atlas/rawModel.ts";

test.each(locales)("informal work speaks of a published aggregate only where there is one, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const said = (id: string) => /published aggregate|agregado publicado/.test(groupWork(as.group(id), as).figure.subtitle ?? "");
  expect([rawLatest("informal-employment", "asean"), rawLatest("informal-employment", "world")]).toEqual([undefined, expect.anything()]);
  expect([said("asean"), said("world")]).toEqual([false, true]);
});
