import * as Plot from "@observablehq/plot";
import {frame, type Tick} from "./frame.ts";
import {keyMarks} from "./keyMarks.ts";
import {placeLinePanels, type LinePanel, type PanelField, type PanelSpot} from "./placeLinePanels.ts";
import {hit, lineHeight} from "./rowMarks.ts";
import {theme} from "./theme.ts";

type LinePanelsOptions = {
  width: number;
  /** Words at the foot, the middle and the head of 0–100. */
  ticks: readonly Tick[];
  /** What the strong line of each panel is, where there are others beside it. */
  words?: {readonly strong: string; readonly other: string};
};

/** "How has it moved, here and there?": a small panel of lines for each part, all on one scale of years and of 0–100; one line of each stands out. */
export function linePanels(panels: readonly LinePanel[], {width, ticks, words}: LinePanelsOptions): Plot.PlotOptions {
  if (panels.length === 0) return frame({width, height: 1, domain: [0, width], marks: []});
  const items = words
    ? ([
        {shape: "box", fill: theme.accent, text: words.strong},
        {shape: "box", fill: theme.outline, text: words.other}
      ] as const)
    : [];
  const key = keyMarks([...items], width);
  const layout = placeLinePanels(panels, {width, top: key.height, ticks});
  const lines = layout.fields.flatMap((field) => field.lines);
  const [strong, others] = [lines.filter(({emphasis}) => emphasis), lines.filter(({emphasis}) => !emphasis)];
  return frame({
    width,
    height: layout.bottom,
    domain: [0, width],
    marks: [
      ...key.marks,
      ...fieldMarks(layout.fields),
      ...others.map(({spots}) => Plot.line(spots, {x: "x", y: "y", stroke: theme.outline, strokeWidth: 1, strokeOpacity: 0.7})),
      ...strong.map(({spots}) => Plot.line(spots, {x: "x", y: "y", stroke: theme.accent, strokeWidth: 2.5})),
      Plot.dot(strong.flatMap(endsOf), {x: "x", y: "y", r: 3.5, fill: theme.accent, stroke: theme.paper}),
      Plot.dot(
        lines.flatMap(endsOf).filter(({say}) => say !== ""),
        {x: "x", y: "y", r: 8, ...hit}
      )
    ]
  });
}

const endsOf = ({spots}: {readonly spots: readonly PanelSpot[]}): readonly PanelSpot[] => spots.slice(-1);

function fieldMarks(fields: readonly PanelField[]): Plot.Markish[] {
  const levels = fields.flatMap(({levels: some}) => some);
  const words = {textAnchor: "start", lineAnchor: "top", lineHeight} as const;
  const year = {y: "yearY", fill: theme.muted} as const;
  return [
    Plot.link(levels, {x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: theme.rule}),
    Plot.text(levels, {x: "textX", y: "y", text: "text", textAnchor: "end", fill: theme.muted}),
    Plot.text(fields, {x: "x", y: "titleY", text: "title", ...words, fill: theme.ink, fontWeight: 600}),
    Plot.text(fields, {x: "x", y: "noteY", text: "note", ...words, fill: theme.ink}),
    Plot.text(fields, {x: "left", text: "first", textAnchor: "start", ...year}),
    Plot.text(fields, {x: "right", text: "last", textAnchor: "end", ...year})
  ];
}
