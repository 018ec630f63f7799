import {expect, test} from "vitest";
import {reportText} from "../../../scripts/refresh/reportText.ts";

test("lines stand in a block that none of them ends", () => {
  expect(reportText("What moved", ["a", "b\nc"])).toBe("# What moved\n\n```text\na\nb\nc\n```\n");
  expect(reportText("What moved", ["  ```` x"])).toBe("# What moved\n\n`````text\n  ```` x\n`````\n");
});

test("a long report fits into the text of a request, and says how much is left out", () => {
  const lines = Array.from({length: 5000}, (_, place) => `  revised: ARG ${place}, was 65.9, is 66.4`);
  const text = reportText("What moved", lines);
  expect(text.length).toBeLessThan(65_000);
  const told = text.split("\n").filter((line) => line.startsWith("  revised")).length;
  expect(told).toBeGreaterThan(1000);
  expect(text).toContain(`\n… and ${5000 - told} more lines, which the command says\n\`\`\`\n`);
});
