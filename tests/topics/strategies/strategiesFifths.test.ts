import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {strategiesFifths} from "../../../src/topics/strategies/strategiesFifths.ts";

const as = localAtlas(made(), languageOf("en"));

test("picture and table stand in the order that the caption tells: the poorest, fewest reached first", () => {
  const views = as.memberGroups.map((group) => strategiesFifths(group, as)).filter(({rows}) => rows.length > 1);
  expect(views.length).toBeGreaterThan(20);
  let sorted = 0;
  for (const {rows, figure} of views) {
    const [drawn, listed] = [rows.map(({poorest}) => poorest), figure.table.rows.map((cells) => cells[1]!.sort)];
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(listed).toEqual(listed.toSorted((a, b) => Number(a) - Number(b)));
    // Where the caption tells an order, it is this one.
    expect(figure.subtitle.match(/Sorted by[^.]*/g) ?? []).toEqual(
      /Sorted/.test(figure.subtitle) ? ["Sorted by the share reached of the poorest quintile, lowest first"] : []
    );
    sorted += Number(/Sorted/.test(figure.subtitle));
  }
  expect(sorted).toBeGreaterThan(10);
});
