import * as Plot from "@observablehq/plot";
import {frame} from "./frame.ts";
import {hatch, hatchFill} from "./hatch.ts";
import {keyMarks} from "./keyMarks.ts";
import {halo, hit, lineHeight, paint} from "./rowMarks.ts";
import {layoutPanels, type PanelBar, type PanelLayout, type MultiplePanel} from "./layoutPanels.ts";
import {known, sexDots, sexKey, type SexWords} from "./sexDots.ts";
import {theme} from "./theme.ts";
import {trackPath} from "./trackPath.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {turned} from "./turned.ts";

type SectorMultiplesOptions = {
  width: number;
  words: SexWords;
  /** Where all bars end: 100 for shares. */
  end?: number;
};

/** "In which work, in which part of the world?": the same few bars in a small panel for each region, all on one scale. */
export function sectorMultiples(panels: readonly MultiplePanel[], {width, words, end = 100}: SectorMultiplesOptions): PlotOptions {
  const key = keyMarks(
    sexKey(
      panels.flatMap(({bars}) => bars),
      words
    ),
    width
  );
  const layout = layoutPanels(panels, {width, top: key.height, end});
  const drawn = frame({
    width,
    height: layout.bottom,
    domain: [0, width],
    marks: panels.length === 0 ? [] : [...key.marks, ...barMarks(layout), ...textMarks(layout)]
  });
  return turned(
    drawn,
    panels.map(({title}) => title)
  );
}

function barMarks({bars}: PanelLayout): Plot.Markish[] {
  const there = bars.filter((bar) => known(bar.value));
  const rows = {y1: "barTop", y2: "barBottom"} as const;
  return [
    trackPath(there),
    Plot.rect(there, {x1: "x1", x2: "reach", ...rows, fill: paint((bar: PanelBar) => theme[bar.colour ?? "outline"])}),
    ...absentMarks(bars.filter((bar) => !known(bar.value))),
    ...sexDots(there.map((bar) => ({...bar, female: bar.femaleX, male: bar.maleX}))),
    Plot.ruleX(there, {x: "x1", y1: (bar: PanelBar) => bar.barTop - 2, y2: (bar: PanelBar) => bar.barBottom + 2, stroke: theme.ink})
  ];
}

const absentMarks = (bars: readonly PanelBar[]): Plot.Markish[] =>
  bars.length === 0
    ? []
    : [hatch, Plot.rect(bars, {x1: "x1", x2: "x2", y1: "barTop", y2: "barBottom", fill: hatchFill, stroke: theme.rule})];

/** What is not known, in words: at the right of the name, or on the track. */
function absentTexts(bars: readonly PanelBar[]): Plot.Markish[] {
  const [beside, within] = [true, false].map((is) => bars.filter((bar) => bar.absentBeside === is)) as [PanelBar[], PanelBar[]];
  const look = {text: "absentText", fill: theme.muted} as const;
  const inTrack = {x: ({x1}: PanelBar) => x1 + 8, y: ({barTop, barBottom}: PanelBar) => (barTop + barBottom) / 2} as const;
  return [
    ...(beside.length > 0 ? [Plot.text(beside, {...look, x: "x2", y: aboveBar, textAnchor: "end"})] : []),
    ...(within.length > 0 ? [Plot.text(within, {...look, ...inTrack, textAnchor: "start", ...halo, strokeWidth: 5})] : [])
  ];
}

/** The height of the words above a bar. */
const aboveBar = ({barTop}: PanelBar): number => barTop - 9;

function textMarks({bars, heads}: PanelLayout): Plot.Markish[] {
  const there = bars.filter((bar) => known(bar.value));
  const line = {y: aboveBar};
  return [
    Plot.text(heads, {x: "x", y: "y", text: "title", textAnchor: "start", lineAnchor: "top", lineHeight, fill: theme.ink, fontWeight: 600}),
    Plot.text(heads, {x: "x", y: "noteY", text: "note", textAnchor: "start", lineAnchor: "top", lineHeight, fill: theme.muted}),
    Plot.text(bars, {...line, x: "x1", text: "label", textAnchor: "start", fill: theme.ink}),
    Plot.text(there, {
      ...line,
      x: "x2",
      text: "valueText",
      textAnchor: "end",
      fill: theme.ink,
      fontWeight: 600
    }),
    ...absentTexts(bars.filter((bar) => !known(bar.value))),
    Plot.rect(bars, {x1: "x1", x2: "x2", y1: (bar) => bar.barTop - 18, y2: "barBottom", ...hit})
  ];
}
