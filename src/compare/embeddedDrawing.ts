import {widths} from "../charts/widths.ts";
import {finished, html, type Markup} from "../markup/html.ts";
import {sides, widest} from "../taking/stackedHeight.ts";
import type {Draw} from "./comparedMarkup.ts";
import type {Picture} from "./viewContent.ts";

/** Where columns stand side by side, what lies between them, and how high the name above each is, in px: styles/comparedEmbed.css. */
const columns = {from: 560, apart: 32, head: 31};

/** What an embed shows, and how high that is in a frame of a width. */
type Drawn = {readonly markup: Markup; readonly height: (frame: number) => number};

/** The drawings of a comparison for an embed; null where there are none. */
export function embeddedDrawing(pictures: readonly Picture[], draw: Draw): Drawn | null {
  const [first] = pictures;
  if (!first) return null;
  return first.narrow ? inColumns(pictures, draw) : inWidths(first, draw);
}

/** A drawing for a width, and how high it is for each px that it is wide. */
function drawnAt({draw: plot, label}: Picture, {draw, width}: {draw: Draw; width: number}) {
  const options = plot(width);
  return {svg: finished(draw(options, {label})), slope: (options.height ?? 0) / width};
}

/** One drawing for narrow frames, and one for wide ones. */
function inWidths(picture: Picture, draw: Draw): Drawn {
  const phone = drawnAt(picture, {draw, width: widths.phone});
  const desk = drawnAt(picture, {draw, width: widths.desk});
  return {
    markup: html`<div class="at-phone">${phone.svg}</div>
      <div class="at-desk">${desk.svg}</div>`,
    height: (frame) =>
      frame < columns.from ? phone.slope * Math.min(frame - sides, widest.phone) : desk.slope * Math.min(frame - sides, widest.desk)
  };
}

/** Narrow drawings, two in a row where there is room, each under its name. */
function inColumns(pictures: readonly Picture[], draw: Draw): Drawn {
  const all = pictures.map((picture) => drawnAt(picture, {draw, width: widths.phone}));
  const slopes = all.map(({slope}) => slope);
  return {
    markup: html`<div class="columns">
      ${all.map(
        ({svg}, place) =>
          html`<div>
            <h2>${pictures[place]?.name}</h2>
            ${svg}
          </div>`
      )}
    </div>`,
    height(frame) {
      const count = frame < columns.from ? 1 : 2;
      const wide = Math.min((frame - sides - columns.apart * (count - 1)) / count, widest.phone);
      const rows = slopes.flatMap((_, place) => (place % count === 0 ? [Math.max(...slopes.slice(place, place + count))] : []));
      return rows.reduce((sum, slope) => sum + columns.head + wide * slope, 0);
    }
  };
}
