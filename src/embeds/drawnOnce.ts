import {drawnWidths} from "./embedDrawings.ts";

/** A drawing of which the one for a phone is kept, for page and embed show the same; the others are asked for once. */
export function drawnOnce(draw: (width: number) => string): (width: number) => string {
  let phone: string | null = null;
  return (width) => (width === drawnWidths.phone ? (phone ??= draw(width)) : draw(width));
}
