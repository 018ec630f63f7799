import {describe, expect, test} from "vitest";
import {splitBySex} from "../../src/reading/splitBySex.ts";
import {observation} from "../measures/sample.ts";

const total = observation({sector: "services"});
const woman = observation({sector: "services", sex: "female", value: 0});
const none = {female: null, male: null};

describe("women and men of a total", () => {
  test("are those of the same year and breakdown; a zero is one", () => {
    expect(splitBySex(total, [total, woman])).toEqual({female: woman, male: null});
  });
  test("are not those of another year, edition, sector or status", () => {
    const others = [{period: 2019}, {period: null, edition: "2020"}, {sector: "industry"}, {status: "employee"}] as const;
    for (const other of others) expect(splitBySex(total, [{...woman, ...other}])).toEqual(none);
  });
  test("are none where the headline is of women already", () => expect(splitBySex(woman, [woman])).toEqual(none));
});
