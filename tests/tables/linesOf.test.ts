import {expect, test} from "vitest";
import {linesOf} from "../../src/tables/linesOf.ts";

const all = (text: string, wanted: (line: string) => boolean = () => true) => [...linesOf(text, wanted)];

test("cells of lines, quoted or not, whatever ends them", () => {
  expect(all('\uFEFFa,b\r\n"x, y",1\n\n,"say ""so"""\nlast,')).toEqual([
    ["a", "b"],
    ["x, y", "1"],
    ["", 'say "so"'],
    ["last", ""]
  ]);
  expect(all('"a",,"",\n')).toEqual([["a", "", "", ""]]);
  expect(all("")).toEqual([]);
});

test("lines that are not wanted are passed over", () => expect(all("a,1\nb,2\na,3\n", (line) => line.startsWith("a"))).toHaveLength(2));
