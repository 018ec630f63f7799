import {widths} from "../charts/widths.ts";
import {finished, html, type Markup} from "./html.ts";

/** A drawing that can be read value by value (`client/figureReadout.ts`); `hint` is said while nothing is pointed at. */
export const readoutMarkup = (svg: string, {at, hint = ""}: {at?: "at-phone" | "at-desk"; hint?: string} = {}): Markup =>
  html`<figure-readout${at && html` class="${at}"`}>${finished(svg)}<output>${hint}</output></figure-readout>`;

/** A picture as wide as the page, drawn for a phone and for a desk. */
export const pictureMarkup = (draw: (width: number) => string): Markup =>
  html`<div class="picture">
    ${readoutMarkup(draw(widths.phone), {at: "at-phone"})}${readoutMarkup(draw(widths.desk), {at: "at-desk"})}
  </div>`;
