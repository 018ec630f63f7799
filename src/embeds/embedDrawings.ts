import type {ChartView} from "./chartView.ts";

/** Widths in px at which an embed's chart is drawn; from 35rem on the wide one is shown (styles/embed.css). A map has one drawing for all. */
export const drawnWidths = {phone: 344, desk: 600, map: 1440} as const;

/** The drawings of an embed: the class that shows it, and its SVG. */
export function embedDrawings({chart, draw}: ChartView): {readonly at: string; readonly svg: string}[] {
  if (!draw) return [];
  if (chart === "map") return [{at: "picture", svg: draw(drawnWidths.map)}];
  return [
    {at: "at-phone", svg: draw(drawnWidths.phone)},
    {at: "at-desk", svg: draw(drawnWidths.desk)}
  ];
}
