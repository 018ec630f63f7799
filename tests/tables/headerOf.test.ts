import {expect, test} from "vitest";
import {headerOf} from "../../src/tables/headerOf.ts";

test.each([
  ["a,b\n1,2\n", ["a", "b"]],
  ['\uFEFF"a","b, c"\r\n1,2\r\n', ["a", "b, c"]],
  ["", []]
])("%j names %j", (text, columns) => expect(headerOf(text)).toEqual(columns));
