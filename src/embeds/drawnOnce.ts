import {widths} from "../charts/widths.ts";
import type {ChartView} from "./chart.ts";

type Drawn = Pick<ChartView, "draw" | "heightAt">;

/** A chart whose drawings of the usual widths are kept, for its page, its embed and its picture show the same; others are asked for once. */
export const drawnOnce = ({draw, heightAt}: Drawn): Drawn => ({
  draw: draw && keptAtWidths(draw),
  heightAt: heightAt && keptAtWidths(heightAt)
});

const usual: readonly number[] = Object.values(widths);

function keptAtWidths<Result>(make: (width: number) => Result): (width: number) => Result {
  const kept = new Map<number, Result>();
  return (width) => {
    const before = kept.get(width);
    if (before !== undefined) return before;
    const made = make(width);
    if (usual.includes(width)) kept.set(width, made);
    return made;
  };
}
