import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

const css = readFileSync("src/styles/table.css", "utf8");

test("a table that goes on behind an edge of its frame shows so: shadows that stay, and paper that moves with it, in colours of both schemes", () => {
  const rule = /\n {2}\.table \{([^}]*)\}/.exec(css)?.[1] ?? "";
  expect(rule.match(/\blocal\b/g)).toHaveLength(2);
  expect(rule.match(/\bscroll\b/g)).toHaveLength(2);
  expect(rule).not.toMatch(/#[0-9a-f]{3}|rgba?\(/i);
  expect(rule).toMatch(/var\(--paper\)[^]*var\(--shade\)/);
});
