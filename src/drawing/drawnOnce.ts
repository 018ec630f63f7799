import {allAtBuild, filePartAtBuild, pageAndEmbedAtBuild} from "../charts/drawAtBuild.ts";
import type {PlotOptions} from "../charts/plotOptions.ts";
import type {PageAndEmbed, DrawnPart} from "../charts/drawSvg.ts";
import {widths} from "../charts/widths.ts";
import {inRamp, lightColours} from "../site/lightColours.ts";
import type {ChartView} from "./chart.ts";

type Drawn = Pick<ChartView, "draw" | "part" | "heightAt">;
type Kept = PageAndEmbed & {readonly height: number; readonly part: DrawnPart | null};

/**
 * A chart's drawings, of which the usual ones are made once and kept, for its page, its embed and its picture show the same: the one for a phone, and
 * the one for a desk, which is a page's and a file's at once. Those of another width are made each time.
 */
export function drawnOnce(plot: (width: number) => PlotOptions, label: string): Drawn {
  const colour = inRamp("gap", lightColours());
  const kept = new Map<number, Kept>();
  const keep = (width: number, made: Kept): Kept => {
    kept.set(width, made);
    return made;
  };
  const usual = (width: number): Kept | null => {
    const before = kept.get(width);
    if (before) return before;
    if (width !== widths.phone && width !== widths.desk) return null;
    const options = plot(width);
    const height = options.height ?? 0;
    if (width === widths.phone) return keep(width, {height, ...pageAndEmbedAtBuild(options, {label}), part: null});
    return keep(width, {height, ...allAtBuild(options, {label, colour})});
  };
  return {
    draw: (width, whose = "page") => (usual(width) ?? pageAndEmbedAtBuild(plot(width), {label}))[whose],
    part: (width) => usual(width)?.part ?? filePartAtBuild(plot(width), colour),
    heightAt: (width) => usual(width)?.height ?? plot(width).height ?? 0
  };
}
