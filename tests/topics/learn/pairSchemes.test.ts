import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {learningPairs} from "../../../src/topics/learn/learningPairs.ts";
import {pairDays} from "../../../src/topics/learn/pairDays.ts";
import {pairSchemes} from "../../../src/topics/learn/pairSchemes.ts";
import {schemesList} from "../../../src/topics/schemes/schemesList.ts";

describe.each(locales)("the schemes of a pair in %s", (locale) => {
  const as = localAtlas(atlas(), {locale});
  const counts = new Map(
    schemesList(as).lines.flatMap(({cells: [scheme, ...others]}) => {
      const reached = others.at(-1);
      return scheme?.href && reached?.note ? [[scheme.href, [reached.text, reached.note]] as const] : [];
    })
  );
  const items = learningPairs(as).flatMap((pair) => [
    ...pairSchemes(pair, as).lists.flatMap(({lists}) => lists.flatMap((list) => list.items)),
    ...pairDays(pair, as).schemes.flatMap((list) => list.items)
  ]);

  test("are told by the count that the register tells them by", () => {
    const told = items.filter(({href}) => counts.has(href));
    expect(told.length).toBeGreaterThan(20);
    const others = told.filter(({href, about}) => {
      const [amount = "", year = ""] = counts.get(href)!;
      return !about.endsWith(as.words.schemes.dated({amount, year}));
    });
    expect(others.map(({href, about}) => [href, about])).toEqual([]);
  });
  test("have no count where the register has none", () => {
    const odd = items.filter(({href, about}) => !counts.has(href) && /\(\d{4}\)$/.test(about));
    expect(odd).toEqual([]);
  });
});
