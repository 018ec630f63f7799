import type {ChartView} from "../drawing/chart.ts";

/** The px that a drawing may take of a picture, and the widths it may be drawn for, the one that is wanted first. */
type Room = {readonly widths: readonly [number, ...number[]]; readonly width: number; readonly height: number};

/** What is read more easily by this much is worth another width: many small charts stand side by side on a wide paper, one under the other on a narrow one. */
const worth = 1.25;

/** A drawing, the width it is drawn for and that at which it fits into a room, with the largest letters that a drawing of these widths has there. */
export function fitted(
  {chart, id, part, heightAt}: ChartView,
  room: Room
): {readonly part: NonNullable<ChartView["part"]>; readonly at: number; readonly width: number} {
  if (!part || !heightAt) throw new Error(`the chart ${chart} of ${id} has nothing to draw`);
  const scaleOf = (width: number) => Math.min(room.width / width, room.height / heightAt(width));
  const [wanted, ...others] = room.widths;
  const at = others.reduce((best, width) => (scaleOf(width) > worth * scaleOf(best) ? width : best), wanted);
  return {part, at, width: Math.floor(at * scaleOf(at))};
}
