import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {sexBalance, type BalanceRow} from "../../src/charts/sexBalance.ts";
import {widths} from "./sampleRow.ts";

const row = (
  label: string,
  ...[menAhead, level, womenAhead, bothCapped, unsplit, without]: [number, number, number, number, number, number]
): BalanceRow => ({
  label,
  counts: {menAhead, level, womenAhead, bothCapped, unsplit, without},
  valueText: "",
  yearText: "",
  say: `${label}: women behind in ${menAhead} countries`
});
const rows: BalanceRow[] = [
  row("Old age", 66, 6, 17, 67, 58, 7),
  row("Social assistance for the vulnerable, wherever they live", 5, 35, 14, 0, 148, 19),
  {label: "Maternity", counts: null, absentText: "women only", valueText: "", yearText: "", say: "Maternity: women only"},
  row("Poverty", 0, 0, 0, 0, 0, 221)
];
const words: Parameters<typeof sexBalance>[1]["words"] = {
  menAhead: "women behind",
  level: "level",
  womenAhead: "women ahead",
  bothCapped: "both capped",
  unsplit: "published, not by sex",
  without: "no figure"
};
const draw = (some: readonly BalanceRow[], width: number) =>
  drawAtBuild(sexBalance(some, {width, of: 221, words, write: String}), {label: "Women and men, in countries"});

test.each(widths)("branches at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/sexBalance-${width}.svg`);
});

test("parts follow each other and end where the countries do", () => {
  const picture = draw([row("Old age", 66, 6, 17, 67, 58, 7)], 344);
  const parts = [...picture.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*fill="(?:var|url)/g)].map(([, x, wide]) => [
    Number(x),
    Number(wide)
  ]);
  expect(parts).toHaveLength(6);
  parts.forEach(([x = 0], i) => {
    const [before = 0, wide = 0] = parts[i - 1] ?? [x, 0];
    expect(x).toBeCloseTo(before + wide, 0);
  });
  const [x = 0, wide = 0] = parts.at(-1) ?? [];
  expect(x + wide).toBeCloseTo(344 - (parts[0]?.[0] ?? 0), -1);
});

test("a kind that no country is of has no part, and a count without room is not written", () => {
  const picture = draw([row("Poverty", 0, 0, 1, 0, 0, 220)], 344);
  expect(picture).not.toContain(">0</text>");
  expect(picture).not.toContain(">1</text>");
  expect(picture).toContain(">220</text>");
});

test("the hatch is defined once, with or without a branch that does not apply", () => {
  for (const some of [rows, rows.slice(0, 2)]) expect(draw(some, 344).match(/<pattern/g)).toHaveLength(1);
});
