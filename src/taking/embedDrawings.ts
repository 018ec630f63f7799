import {widths} from "../charts/widths.ts";
import type {ChartView} from "../drawing/chart.ts";
import {dotsAsPath} from "./dotPath.ts";

/** A drawing of more marks than this is one picture in an embed: the table beside it says each, or their ends and middle where they are too many. */
export const mostNamed = 120;

/** The drawings of an embed: the class that shows it (from 35rem on the wide one: styles/embed.css), and its SVG. A map has one for all. */
export function embedDrawings({legend, draw}: ChartView): {readonly at: string; readonly svg: string}[] {
  if (!draw) return [];
  if (legend) return [{at: "picture", svg: draw(widths.map)}];
  return [
    {at: "at-phone", svg: asOnePicture(draw(widths.phone))},
    {at: "at-desk", svg: asOnePicture(draw(widths.desk))}
  ];
}

/** A drawing of very many marks without their names and links, which weigh more than all the rest; any other as it is. */
export function asOnePicture(svg: string): string {
  if (svg.split(' data-mark=""').length - 1 <= mostNamed) return svg;
  const bare = svg
    .replaceAll(/<a [^>]*>|<\/a>/g, "")
    .replaceAll(/ aria-label="[^"]*" role="img" data-mark=""/g, "")
    .replace('role="group"', 'role="img"');
  return dotsAsPath(bare);
}
