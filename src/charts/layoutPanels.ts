import {known, type BySex} from "./sexDots.ts";
import {textWidth, wrapText} from "./textFit.ts";
import {lineStep, wideFrom, type Colour} from "./theme.ts";
import type {MaybeAbsent} from "./absentMarks.ts";

/** One bar of a panel: a sector, or another kind of work or spending. */
export type MultipleBar = BySex &
  MaybeAbsent & {
    readonly label: string;
    /** 0–`end`; null where there is no figure. */
    readonly value: number | null;
    readonly valueText: string;
    /** True where too little stands behind the value for it to be told first; its text carries a mark. */
    readonly weak?: boolean;
    readonly colour?: Colour;
    readonly say: string;
  };

/** One region or country with its bars. `note` says years and how much stands behind them. */
export type MultiplePanel = {readonly title: string; readonly note: string; readonly bars: readonly MultipleBar[]};

/** A bar in its place, in px. */
export type PanelBar = MultipleBar & {
  readonly x1: number;
  readonly x2: number;
  readonly reach: number;
  readonly femaleX: number | null;
  readonly maleX: number | null;
  readonly barTop: number;
  readonly barBottom: number;
  /** Whether the words of what is not known have room beside the name of the bar; else they stand on its track. */
  readonly absentBeside: boolean;
};
type Head = {readonly title: string; readonly x: number; readonly y: number; readonly note: string; readonly noteY: number};
export type PanelLayout = {readonly bars: readonly PanelBar[]; readonly heads: readonly Head[]; readonly bottom: number};

const thick = 14;
/** From one bar to the next: a line of words, the bar, and air. */
const step = 19 + thick + 7;
const air = 22;

/** Sets panels three abreast, two on a phone; those of one line begin at one height. */
export function layoutPanels(panels: readonly MultiplePanel[], {width, top, end}: {width: number; top: number; end: number}): PanelLayout {
  const wide = width >= wideFrom;
  const columns = wide ? 3 : 2;
  const gutter = wide ? 30 : 18;
  const span = (width - (columns - 1) * gutter) / columns;
  const heads: Head[] = [];
  const bars: PanelBar[] = [];
  let next = top;
  for (let i = 0; i < panels.length; i += columns) {
    const line = panels.slice(i, i + columns);
    const words = line.map(({title, note}) => ({title: wrapText(title, span / 1.1, 4), note: note === "" ? [] : wrapText(note, span, 3)}));
    const head = Math.max(...words.map((word) => word.title.length + word.note.length)) * lineStep + 6;
    line.forEach((panel, k) => {
      const x = k * (span + gutter);
      const word = words[k] ?? {title: [], note: []};
      heads.push({title: word.title.join("\n"), note: word.note.join("\n"), x, y: next, noteY: next + word.title.length * lineStep});
      panel.bars.forEach((bar, j) => bars.push(placed(bar, {x, span, end, barTop: next + head + j * step + 19})));
    });
    next += head + Math.max(...line.map((panel) => panel.bars.length)) * step + air;
  }
  return {heads, bars, bottom: Math.max(1, next - air)};
}

function placed(bar: MultipleBar, {x, span, end, barTop}: {x: number; span: number; end: number; barTop: number}): PanelBar {
  const at = (value: number): number => x + (Math.min(value, end) / end) * span;
  return {
    ...bar,
    x1: x,
    x2: x + span,
    reach: at(bar.value ?? 0),
    femaleX: known(bar.female) ? at(bar.female) : null,
    maleX: known(bar.male) ? at(bar.male) : null,
    barTop,
    barBottom: barTop + thick,
    absentBeside: textWidth(bar.absentText ?? "") <= span - textWidth(bar.label) - 8
  };
}
