import type {Part, Shape} from "./shapes.ts";

/** What a message may say or leave unsaid: a text, a number, a yes or no, whether a thing is there at all; with its place, "years.first". */
export type Trial = {readonly name: string; readonly kind: Shape["kind"]; readonly others: readonly unknown[]};

/** Which yes or no, which choice, and whether all that may be missing is there. */
type Setting = {readonly turn: number; readonly whole: boolean};
type Given = {readonly setting: Setting; readonly change?: {readonly name: string; readonly value: unknown}};

/** Texts for messages to say hold no letters of a language: small, so that a message may write the first one large. */
export const madeUp = /qx[a-z]+/g;
const text = (i: number): string => `qx${i < 26 ? "" : letter(Math.floor(i / 26))}${letter(i % 26)}`;
const letter = (i: number): string => String.fromCodePoint(97 + (i % 26));
/** Numbers that differ in two digits, each from all others and from those that stand in for them; they read as shares, counts and years. */
const number = (i: number): number => 12 + ((7 * i) % 84);

/** The settings in which a message is tried: every yes, no and choice, and once without what may be missing. */
export function settings(parts: readonly Part[]): Setting[] {
  const turns = Math.max(2, ...parts.map(({shape}) => widest(shape)));
  const whole = Array.from({length: turns}, (_, turn) => ({turn, whole: true}));
  return [...whole, {turn: 0, whole: false}];
}

function widest(shape: Shape): number {
  if (shape.kind === "choice") return shape.values.length;
  if (shape.kind === "list") return widest(shape.item);
  if (shape.kind === "perhaps") return widest(shape.given);
  return shape.kind === "object" ? Math.max(0, ...Object.values(shape.fields).map(widest)) : 0;
}

/** What a message is called with in a setting, one thing changed if asked; and all that could be changed. */
export function given(parts: readonly Part[], {setting, change}: Given): {args: unknown[]; trials: Trial[]} {
  const trials: Trial[] = [];
  const tried = (trial: Trial, value: unknown): unknown => {
    trials.push(trial);
    return change?.name === trial.name ? change.value : value;
  };
  const fill = (name: string, shape: Shape): unknown => {
    const i = trials.length;
    const {kind} = shape;
    switch (kind) {
      case "text":
        return tried({name, kind, others: [`${text(i)}z`]}, text(i));
      case "number":
        return tried({name, kind, others: [number(i) + 3, 1, 0]}, number(i));
      case "date":
        return tried({name, kind, others: ["2019-03-05"]}, "2026-11-21");
      case "flag":
        return tried({name, kind, others: [setting.turn % 2 !== 0]}, setting.turn % 2 === 0);
      case "choice":
        return tried({name, kind, others: shape.values}, shape.values[setting.turn % shape.values.length]);
      case "place":
        return tried({name, kind, others: [placeNamed(`${text(i)}z`)]}, placeNamed(text(i)));
      case "list":
        return [0, 1, 2].map((at) => fill(`${name}.${at}`, shape.item));
      case "object":
        return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, fill(`${name}.${key}`, field)]));
      case "perhaps": {
        const value = fill(name, shape.given);
        return tried({name: `${name}?`, kind, others: [shape.missing]}, setting.whole ? value : shape.missing);
      }
    }
  };
  return {args: parts.map(({name, shape}) => fill(name, shape)), trials};
}

const placeNamed = (name: string) => ({name, the: name, within: name});
