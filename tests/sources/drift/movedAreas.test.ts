import {expect, test} from "vitest";
import {measures} from "../../../src/sources/drift/measures.ts";
import {movedAreas} from "../../../src/sources/drift/movedAreas.ts";

/** Values of an area in some years, each moved by so much. */
const moved = (area: string, moves: readonly number[]) =>
  moves.map((move, index) => {
    const fact = {key: `${area}/${index}`, area, when: String(2010 + index), parts: {}, marks: []};
    return {fact: {...fact, value: 40 + index + move}, was: {...fact, value: 40 + index}};
  });
const told = (moves: readonly number[]) =>
  movedAreas([...moved("ARG", moves), ...moved("TUN", [0, 0, 0])], measures.share).flatMap(({places}) => places);

test("an area of which every value moved is told", () =>
  expect(told([15, 15, 15, 15])).toEqual(["all 4 values of ARG, their median was 41.5, is 56.5"]));
test("one of which a value is as it was, that moved a little, or has few values, is not", () =>
  expect([told([15, 15, 15, 0]), told([1, 1, 1, 1]), told([15, 15])]).toEqual([[], [], []]));
test("nor is a revised survey: total, women and men of one year", () => {
  const survey = moved("ARG", [15, 15, 15]).map(({fact, was}) => ({fact: {...fact, when: "2019"}, was: {...was, when: "2019"}}));
  expect(movedAreas(survey, measures.share)).toEqual([]);
});
test("people and shares have no median together, and what is of no area is of none", () => {
  const counted = (what: string, moves: readonly number[]) =>
    moved("ARG", moves).map(({fact, was}) => ({fact: {...fact, parts: {what}}, was: {...was, parts: {what}}}));
  const both = [...counted("persons", [9, 9, 9]), ...counted("share", [0, 0, 0])];
  expect(movedAreas(both, measures.share).flatMap(({places}) => places)).toEqual([
    "all 3 values of ARG persons, their median was 41, is 50"
  ]);
  expect(movedAreas(moved("", [15, 15, 15]), measures.share)).toEqual([]);
});
test("an area that moved is a kind of its own, which no row for a wide revision lets pass", () =>
  expect(movedAreas(moved("ARG", [15, 15, 15]), measures.share).map(({what}) => what)).toEqual(["area moved"]));
