import {describe, expect, test} from "vitest";
import {readCsv} from "../../src/tables/readCsv.ts";
import {writeCsv} from "../../src/tables/writeCsv.ts";

describe("rows are written", () => {
  test("a line each, in the order of the columns", () => {
    expect(
      writeCsv(
        ["b", "a"],
        [
          {a: 1, b: "x"},
          {a: 2, b: "y"}
        ]
      )
    ).toBe("b,a\nx,1\ny,2\n");
  });
  test("as a header alone when there are none", () => expect(writeCsv(["a", "b"], [])).toBe("a,b\n"));
  test("with 0 as 0 and null as a blank", () => expect(writeCsv(["a", "b"], [{a: 0, b: null}])).toBe("a,b\n0,\n"));
  test.each(["a,b", 'say "a"', "two\nlines", " a ", "\uFEFFa", "'"])("so that %j reads back the same", (text) => {
    const written = writeCsv(["a", "b"], [{a: text, b: "end"}]);
    expect(readCsv(written, "t.csv", ["a", "b"])[0]?.text("a")).toBe(text);
  });
});

describe("a spreadsheet", () => {
  const safe = (a: string | number) => writeCsv(["a"], [{a}], {safe: true}).split("\n")[1];
  test.each(["=1+1", "+1", "-1", "@sum", "\tx"])("runs no formula in the text %j", (text) => {
    expect(readCsv(writeCsv(["a"], [{a: text}], {safe: true}), "t.csv", ["a"])[0]?.text("a")).toBe(`'${text}`);
  });
  test("runs no formula behind a carriage return", () => expect(writeCsv(["a"], [{a: "\r=1"}], {safe: true})).toBe('a\n"\'\r=1"\n'));
  test("still gets numbers as numbers", () => expect([safe(-1.5), safe(3)]).toEqual(["-1.5", "3"]));
  test("still gets plain text as it is", () => expect(safe("a=b")).toBe("a=b"));
  test("gets formulas as they are when nobody asked for safety", () => expect(writeCsv(["a"], [{a: "=1"}])).toBe("a\n=1\n"));
});

test("what cannot be written is the caller's mistake", () => {
  expect(() => writeCsv(["a"], [{a: NaN}])).toThrow("no a can be written from NaN");
  expect(() => writeCsv(["a"], [{} as {a: string}])).toThrow("no a can be written from undefined");
});
