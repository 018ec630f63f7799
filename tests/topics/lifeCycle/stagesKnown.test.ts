import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {groupPaths} from "../../../src/topics/lifeCycle/lifeCycleFigures.ts";
import {toldPath} from "../../../src/topics/lifeCycle/lifeCycleTold.ts";

test.each(locales)("where a stage has no figure, no other is said to be the deepest of all, in %s", (locale) => {
  const as = localAtlas(made(), languageOf(locale));
  const partly = made().memberGroups.filter((group) => {
    const known = toldPath(group, as).stages.filter(({value}) => value !== null).length;
    return known > 1 && known < 6;
  });
  expect(partly.length).toBeGreaterThan(1);
  for (const group of partly) {
    const {sentence} = groupPaths(group, as).figure;
    expect(sentence, group.id).not.toMatch(/of all stages|de todas las etapas/);
  }
});
