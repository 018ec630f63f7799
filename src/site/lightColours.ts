import {readFileSync} from "node:fs";
import type {Ramp} from "../model/ramp.ts";

/** The colours of the light scheme by name: "gap-4" → "#a8452b". */
export type Colours = ReadonlyMap<string, string>;

let held: Colours | undefined;

/** The colours that pictures are drawn in: those of paper, read once from the tokens that pages draw from as well. */
export function lightColours(): Colours {
  held ??= coloursIn(readFileSync("src/styles/tokens.css", "utf8"));
  return held;
}

/** The tokens of the first rule of a style sheet that are plain colours. */
export function coloursIn(css: string): Colours {
  const first = css.slice(css.indexOf("{") + 1, css.indexOf("}"));
  return new Map(Array.from(first.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8});/gi), ([, name = "", value = ""]) => [name, value]));
}

/** The value of a colour; throws for one that the tokens do not have. */
export function colourOf(name: string, colours: Colours): string {
  const value = colours.get(name);
  if (value === undefined) throw new Error(`there is no colour --${name} in the light scheme of src/styles/tokens.css`);
  return value;
}

/** Colours by name for a drawing whose classes wear a ramp. */
export function inRamp(ramp: Ramp, colours: Colours): (name: string) => string {
  const own = rampColours(ramp, colours);
  return (name) => colourOf(name, own);
}

/** The classes of a map in the colours of a ramp, as styles/ramp.css has them. */
export const rampColours = (ramp: Ramp, colours: Colours): Colours =>
  ramp === "gap"
    ? colours
    : new Map([...colours, ...[1, 2, 3, 4, 5].map((step) => [`gap-${step}`, colourOf(`${ramp}-${step}`, colours)] as const)]);
