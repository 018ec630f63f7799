import {describe, expect, test} from "vitest";
import {ilostat} from "../../src/sources/ilostat.ts";
import {deskFor} from "../fixtures/deskFor.ts";

const header = "ref_area,ref_area.label,source,indicator,indicator.label,sex,sex.label,time,obs_value,obs_status\n";
const good = [
  "ARG,Argentina,BA:1,X_RT,Rate,SEX_F,Female,2020,5,",
  "ARG,Argentina,BA:1,X_RT,Rate,SEX_M,Male,2020,6,",
  "TUN,Tunisia,BA:1,X_RT,Rate,SEX_T,Total,2020,7,"
];

/** What is said of a table with names beside its codes, with some words for others. */
function said(from = "", to = "", rows = good): string[] {
  const {desk, said} = deskFor("ilostat", "x: X_RT");
  ilostat(`${header}${rows.join("\n")}\n`.replace(from, to), "t.csv", desk);
  return said();
}

test("names that go with their codes pass, and so do names that are not ours, and blank ones", () => {
  expect([said(), said("TUN,Tunisia", "TUN,Tunisian Republic"), said("TUN,Tunisia", "TUN,")]).toEqual([[], [], []]);
});

describe("it is told that", () => {
  test("a code has two names", () =>
    expect(said("ARG,Argentina", "ARG,Argentine")).toEqual([
      'row 3, ref_area.label: "ARG" is called "Argentina" here, "Argentine" above; expected one name'
    ]));
  test("a name has two codes", () =>
    expect(said("TUN,Tunisia", "TUN,Argentina")).toEqual([
      'row 4, ref_area.label: "Argentina" is the name of "TUN" here, of "ARG" above; expected one code',
      'row 4, ref_area.label: "TUN" is called "Argentina"; expected a name that is not ARG\'s'
    ]));
  test("two countries are exchanged throughout", () => {
    const exchanged = good.map((row) => (row.startsWith("ARG") ? row.replace("ARG", "TUN") : row.replace("TUN", "ARG")));
    expect(said("", "", exchanged)).toEqual([
      'row 2, ref_area.label: "TUN" is called "Argentina"; expected a name that is not ARG\'s',
      'row 3, ref_area.label: "TUN" is called "Argentina"; expected a name that is not ARG\'s',
      'row 4, ref_area.label: "ARG" is called "Tunisia"; expected a name that is not TUN\'s'
    ]);
  });
  test("women and men are exchanged throughout", () => {
    const exchanged = good.map((row) => row.replace(/SEX_([FM])/, (_, sex: string) => (sex === "F" ? "SEX_M" : "SEX_F")));
    expect(said("", "", exchanged)).toEqual([
      'row 2, sex.label: "SEX_M" is called "Female"; expected a name of that sex',
      'row 3, sex.label: "SEX_F" is called "Male"; expected a name of that sex'
    ]);
  });
  test("two series are one", () => expect(said("X_RT,Rate,SEX_T", "X_RT,Other,SEX_T")).toHaveLength(1));
});
