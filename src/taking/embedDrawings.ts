import {widths} from "../charts/widths.ts";
import type {ChartView} from "../drawing/chart.ts";

/** The drawings of an embed: the class that shows it (from 35rem on the wide one: styles/embed.css), and its SVG. A map has one for all. */
export function embedDrawings({legend, draw}: ChartView): {readonly at: string; readonly svg: string}[] {
  if (!draw) return [];
  if (legend) return [{at: "picture", svg: draw(widths.map, "embed")}];
  return [
    {at: "at-phone", svg: draw(widths.phone, "embed")},
    {at: "at-desk", svg: draw(widths.desk, "embed")}
  ];
}
