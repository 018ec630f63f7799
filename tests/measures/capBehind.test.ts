import {expect, test} from "vitest";
import {capBehind} from "../../src/measures/capBehind.ts";
import type {Observation} from "../../src/model/observation.ts";

const value = (some: number): Observation => ({value: some}) as Observation;
const three = (total: number, female: number, male: number) =>
  capBehind({total: value(total), female: value(female), male: value(male), implied: 0, held: 50});

test("a cap may stand behind a total that is higher than women and men make it, and behind no other", () => {
  expect(three(88.3, 46, 100)).toBe("male");
  expect(three(88.6, 100, 67.4)).toBe("female");
  expect(three(50, 46, 100)).toBeNull();
  expect(three(88.3, 46, 99.9)).toBeNull();
});
