import {expect, test} from "vitest";
import {leaptFacts} from "../../../src/sources/drift/leaptFacts.ts";
import {measures} from "../../../src/sources/drift/measures.ts";

const fact = (when: string, value: number, area = "ARG", sex = "total") => ({
  key: `${area}/${when}/${sex}`,
  area,
  when,
  parts: {sex},
  marks: [],
  value
});
const was = [fact("2019", 60), fact("2021", 65.9), fact("2021", 8, "TUN"), fact("", 3, "KEN")];
const told = (added: readonly ReturnType<typeof fact>[], measure = measures.share) =>
  leaptFacts(was, [...was, ...added], measure).flatMap(({places}) => places);

test("a new value far from the standing one of the year beside it is told", () => {
  expect(told([fact("2023", 6.59)])).toEqual(["ARG 2023 is 6.59, and 2021 was 65.9"]);
  expect(told([fact("2018", 85)])).toEqual(["ARG 2018 is 85, and 2019 was 60"]);
  expect(told([fact("2024-Q2", 90)])).toEqual(["ARG 2024-Q2 is 90, and 2021 was 65.9"]);
});
test("so is one a tenth as large, however small both are", () =>
  expect(told([fact("2022", 0.8, "TUN")])).toEqual(["TUN 2022 is 0.8, and 2021 was 8"]));
test("a new value near it, one of a series that is new, and one of no year, are not", () => {
  expect(told([fact("2023", 70), fact("2020", 62)])).toEqual([]);
  expect(told([fact("2023", 5, "ARG", "female"), fact("2021", 99, "BRA")])).toEqual([]);
  expect(told([{...fact("", 99, "KEN"), key: "KEN/other"}])).toEqual([]);
});
test("a value that stood there is no new one", () => expect(leaptFacts(was, [fact("2019", 6)], measures.share)).toEqual([]));
test("people may be twice as many, and in studies any number", () => {
  expect(told([fact("2022", 120)], measures.persons)).toEqual([]);
  expect(told([fact("2022", 140)], measures.persons)).toHaveLength(1);
  expect(told([fact("2022", 140)], measures.studies)).toEqual([]);
});
