import type {Tick} from "./frame.ts";
import {widestOf, wrapText} from "./textFit.ts";
import {lineStep, wideFrom} from "./theme.ts";

type PanelPoint = {readonly year: number; readonly value: number};
/** One line of a panel; `say` tells it whole, at its last point. */
type PanelLine = {readonly points: readonly PanelPoint[]; readonly emphasis: boolean; readonly say: string};
/** One part with its lines; `note` says of the strong one what it was and is, with years. */
export type LinePanel = {readonly title: string; readonly note: string; readonly lines: readonly PanelLine[]};

/** A point in its place, in px. */
export type PanelSpot = {readonly x: number; readonly y: number; readonly say: string};
type Level = {readonly x1: number; readonly x2: number; readonly y: number; readonly textX: number; readonly text: string};
export type PanelField = {
  readonly title: string;
  readonly note: string;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly titleY: number;
  readonly noteY: number;
  readonly yearY: number;
  readonly first: string;
  readonly last: string;
  readonly levels: readonly Level[];
  readonly lines: readonly {readonly emphasis: boolean; readonly spots: readonly PanelSpot[]}[];
};

const fieldHeight = 96;
/** The years beneath a field, and air. */
const foot = 20;
const air = 20;

type Place = {width: number; top: number; ticks: readonly Tick[]};

/** Sets panels three abreast, two on a phone, on one scale of years and of 0–100; those of one line begin at one height. */
export function placeLinePanels(panels: readonly LinePanel[], {width, top, ticks}: Place): {fields: PanelField[]; bottom: number} {
  const columns = width >= wideFrom ? 3 : 2;
  const gutter = width >= wideFrom ? 24 : 14;
  const span = (width - (columns - 1) * gutter) / columns;
  const years = panels.flatMap(({lines}) => lines.flatMap(({points}) => points.map(({year}) => year)));
  const scale = {span, ticks, first: Math.min(...years), last: Math.max(...years)};
  const fields: PanelField[] = [];
  let next = top;
  for (let i = 0; i < panels.length; i += columns) {
    const line = panels.slice(i, i + columns).map((panel) => ({
      ...panel,
      title: wrapText(panel.title, span / 1.1, 4),
      note: panel.note === "" ? [] : wrapText(panel.note, span, 4)
    }));
    const head = Math.max(...line.map(({title, note}) => title.length + note.length)) * lineStep + 12;
    line.forEach((panel, k) => fields.push(fieldOf(panel, {...scale, x: k * (span + gutter), y: next, fieldTop: next + head})));
    next += head + fieldHeight + foot + air;
  }
  return {fields, bottom: next - air};
}

type Wrapped = {readonly title: readonly string[]; readonly note: readonly string[]; readonly lines: readonly PanelLine[]};
type Field = {x: number; y: number; span: number; fieldTop: number; ticks: readonly Tick[]; first: number; last: number};

function fieldOf({title, note, lines}: Wrapped, {x, y, span, fieldTop, ticks, first, last}: Field): PanelField {
  const [left, right] = [x + widestOf(ticks.map(({text}) => text)) + 6, x + span - 5];
  const at = (value: number): number => fieldTop + (1 - value / 100) * fieldHeight;
  const across = (year: number): number =>
    first === last ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left);
  return {
    title: title.join("\n"),
    note: note.join("\n"),
    ...{x, left, right, titleY: y, noteY: y + title.length * lineStep},
    yearY: fieldTop + fieldHeight + 13,
    first: String(first),
    last: first === last ? "" : String(last),
    levels: ticks.map(({value, text}) => ({x1: left, x2: right, y: at(value), textX: left - 5, text})),
    lines: lines.map(({points, emphasis, say}) => ({
      emphasis,
      spots: points.map(({year, value}) => ({x: across(year), y: at(value), say}))
    }))
  };
}
