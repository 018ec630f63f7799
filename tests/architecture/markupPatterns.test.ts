import {expect, test} from "vitest";
import {markupPatterns, patternCount} from "./markupPatterns.ts";
import {sourceFiles} from "./sourceFiles.ts";

const source = sourceFiles(["src"], /\.(ts|astro)$/).filter(({file}) => !file.startsWith("src/i18n/"));

test("no finished drawing is taken apart by patterns: what one is written for is asked of its serialiser", () => {
  expect(source.reduce((sum, file) => sum + patternCount(file), 0)).toBeGreaterThan(20);
  expect(source.flatMap(markupPatterns)).toEqual([]);
});

test.each(["svg.replace(/<a [^>]*>|<\\/a>/g, '')", "/<circle cx=/.exec(svg)", "/<\\/g>$/", "new RegExp(`<path ${d}`)", "/<(?:rect|line)/"])(
  "such a pattern is caught: %s",
  (code) => expect(markupPatterns({file: "src/a.ts", code})).toHaveLength(1)
);

test.each(["/a < b/", "const text = `<a href='x'>`;", "/<abbr>/"])("another is not: %s", (code) =>
  expect(markupPatterns({file: "src/a.ts", code})).toEqual([])
);
