import {describe, expect, test} from "vitest";
import {irreconcilable} from "../../src/measures/irreconcilable.ts";
import {observation} from "./sample.ts";

const sexes = (total: number, female: number, male: number) => ({
  total: observation({value: total}),
  female: observation({value: female, sex: "female"}),
  male: observation({value: male, sex: "male"})
});
const share = (total: number, female: number, male: number, held: number | null = null) => {
  const found = irreconcilable(sexes(total, female, male), {held, within: 15});
  return found && Math.round(found.implied);
};

describe("women, men and total contradict each other", () => {
  test("where the total asks for a share of women far from that of the head count", () => {
    expect(share(50, 40, 60, 50)).toBeNull();
    expect(share(56, 40, 60, 50)).toBe(20);
    expect(share(44, 40, 60, 50)).toBe(80);
    expect(share(56, 40, 60, 25)).toBeNull();
    expect(share(50, 40, 60, 25)).toBe(50);
  });
  test("not where no head count by sex is held and some share of women would do: none is supposed", () => {
    expect(share(56, 40, 60)).toBeNull();
    expect(share(44, 40, 60)).toBeNull();
    expect(share(40, 40, 60)).toBeNull();
    expect(share(30, 40, 60)).toBe(150);
  });
  test("where the total lies outside both", () => {
    expect(share(70, 40, 60)).toBe(-50);
    expect(share(30, 40, 60, 90)).toBe(150);
  });
  test("not where rounding may have done it: a tenth moves the share of two that are nearly level far", () => {
    expect(share(50.1, 50, 50.1)).toBeNull();
    expect(share(50.2, 50, 50.2)).toBeNull();
    expect(share(52, 50, 52, 50)).toBe(0);
  });
  test("where women and men are level and the total lies more than a point from both", () => {
    expect(share(70, 50, 50.1)).toBe(-19_900);
    expect(share(30, 50, 50.1)).toBe(20_100);
    expect(share(51.1, 50, 50)).toBe(Infinity);
    expect(share(48.9, 50, 50)).toBe(-Infinity);
    expect(share(51, 50, 50)).toBeNull();
    expect(share(51.1, 50, 50.1)).toBeNull();
    expect(share(50, 50, 50)).toBeNull();
  });
  test("not where one of the three is missing", () => {
    expect(irreconcilable({total: observation({}), female: observation({sex: "female"})}, {held: null, within: 15})).toBeNull();
  });
});
