import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {genderDots, type GenderRow} from "../../src/charts/genderDots.ts";
import {sampleTicks, sampleWords, widths} from "./sampleRow.ts";

const row = (label: string, female: number | null, male: number | null): GenderRow => ({
  label,
  female,
  male,
  femaleText: female === null ? "" : `${female}%`,
  maleText: male === null ? "" : `${male}%`,
  valueText: "",
  yearText: "2021",
  say: `${label}: women ${female}%, men ${male}%`
});
const rows = [
  row("Old age", 93.3, 87.6),
  row("Work injury", 65.9, 66),
  row("Unemployment", 0, 17.9),
  row("Any benefit", 100, 100),
  row("Mothers of newborns in Saint Vincent and the Grenadines", 34.2, null),
  {...row("Children", null, null), yearText: "", absentText: "not published for women and men"}
];
const draw = (some: readonly GenderRow[], width: number) =>
  drawAtBuild(genderDots(some, {width, words: sampleWords, ticks: sampleTicks}), {label: "Women and men"});

test.each(widths)("women and men by branch at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/genderDots-${width}.svg`);
});

test("values stand outside the pair, the smaller one before it", () => {
  const picture = draw([row("Old age", 40, 60)], 344);
  const anchorOf = (sex: string) => new RegExp(`<g [^>]*fill="var\\(--${sex}\\)"[^>]*text-anchor="(\\w+)"`).exec(picture)?.[1];
  expect(anchorOf("female")).toBe("end");
  expect(anchorOf("male")).toBe("start");
});

test("a value at a cap is hollow and named above, as what it leaves out is unknown", () => {
  const capped = {...row("Old age", 0, 12), femaleText: "–", femaleCapped: true};
  const picture = drawAtBuild(genderDots([capped, row("Work", 0, 20)], {width: 344, words: {...sampleWords, capped: "at the cap"}}), {
    label: "Women and men"
  });
  const dots = (fill: string, stroke: string): number =>
    new RegExp(`<g fill="var\\(--${fill}\\)" stroke="var\\(--${stroke}\\)"[^>]*>(.*?)</g>`).exec(picture)?.[1]?.match(/<(circle|path)/g)
      ?.length ?? 0;
  expect(dots("paper", "female")).toBe(1);
  expect(picture).toContain("at the cap");
  const without = drawAtBuild(genderDots([row("Work", 0, 20)], {width: 344, words: {...sampleWords, capped: "at the cap"}}), {label: "x"});
  expect(without).not.toContain("at the cap");
});

test("without men there is no line between, and men are not named", () => {
  const picture = draw([row("Mothers", 34.2, null)], 344);
  expect(picture).not.toContain("var(--male)");
  expect(picture).not.toContain(">men</text>");
});
