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
