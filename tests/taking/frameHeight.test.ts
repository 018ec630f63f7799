import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartKinds, type ChartKind} from "../../src/drawing/chartKinds.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {embedHeight} from "../../src/taking/embedHeight.ts";
import {heightCss} from "../../src/taking/fittedHeight.ts";
import {frameHeight} from "../../src/taking/frameHeight.ts";

/** What a browser makes of such a height in a container of a width. */
function valueOf(css: string, width: number): number {
  const pieces = css.slice("calc(".length, -1).split(" + ");
  return pieces.reduce((sum, piece) => {
    if (!piece.startsWith("clamp(")) return sum + Number(piece.replace("px", ""));
    const [, least, start, slope, most] = /^clamp\((-?\d+)px,\(100cqi - (\d+)px\)\*(-?[\d.]+),(-?\d+)px\)$/.exec(piece) ?? [];
    return sum + Math.min(Number(most), Math.max(Number(least), (width - Number(start)) * Number(slope)));
  }, 0);
}

test("heights run along lines from point to point, and stay as they are beyond the ends", () => {
  const css = heightCss([
    {width: 320, height: 900},
    {width: 559, height: 800},
    {width: 560, height: 600},
    {width: 700, height: 600},
    {width: 1200, height: 700}
  ]);
  expect(css).toBe(
    "calc(900px + clamp(-100px,(100cqi - 320px)*-0.418,0px) + clamp(-200px,(100cqi - 559px)*-9999,0px) + clamp(0px,(100cqi - 700px)*0.2,100px))"
  );
  const at = (width: number) => Math.round(valueOf(css, width));
  expect([100, 320, 559, 560, 650, 700, 950, 1200, 3000].map(at)).toEqual([900, 900, 800, 600, 600, 600, 650, 700, 700]);
});

test("a drawing that is lower by more than a thousand px on the other side of the change is so at once", () => {
  const css = heightCss([
    {width: 559, height: 2500},
    {width: 560, height: 1300}
  ]);
  expect([559, 560].map((width) => valueOf(css, width))).toEqual([2500, 1300]);
});

const widths = Array.from({length: 177}, (_, place) => 320 + 5 * place);
const names = Map.groupBy(chartNames(atlas()), ({chart}) => chart);
const some = (kind: ChartKind) => {
  const all = names.get(kind) ?? [];
  return [...new Set([0.3, 0.99].map((part) => all[Math.floor(part * all.length)]!))];
};

test.each(chartKinds)("a frame with %s is within a tenth of what it needs from 320 to 1200 px", (kind) => {
  for (const locale of locales)
    for (const name of some(kind)) {
      const reader = languageOf(locale);
      const view = chartView(name, localAtlas(atlas(), reader));
      const [needed, {height, heights}] = [embedHeight(view, reader), frameHeight(view, reader)];
      const off = widths.map((width) => valueOf(heights, width) / needed(width) - 1);
      const about = `${locale} ${name.chart}/${name.id}`;
      // A line of text that comes or goes is more than a tenth of the lowest charts.
      expect(off.filter((part) => Math.abs(part) > 0.1).length, about).toBeLessThanOrEqual(2);
      expect(Math.max(...off), about).toBeLessThanOrEqual(0.12);
      expect(Math.min(...off), about).toBeGreaterThanOrEqual(-0.08);
      expect(height).toBe(Math.ceil(needed(700)));
    }
});
