/** Colours by meaning. The values stand in `src/styles/tokens.css`, so that a chart follows the reader's light or night scheme. */
export const theme = {
  ink: "var(--ink)",
  muted: "var(--muted)",
  accent: "var(--accent)",
  rule: "var(--rule)",
  outline: "var(--outline)",
  paper: "var(--paper)",
  raised: "var(--raised)",
  quiet: "var(--rule)",
  /** What is reached: paler than the palest class of the gap. */
  covered: "var(--covered)",
  gap1: "var(--gap-1)",
  gap2: "var(--gap-2)",
  gap3: "var(--gap-3)",
  gap4: "var(--gap-4)",
  gap5: "var(--gap-5)",
  /** The ends of a scale on which one is behind or ahead. */
  behind: "var(--behind)",
  ahead: "var(--ahead)",
  female: "var(--female)",
  male: "var(--male)",
  agriculture: "var(--agriculture)",
  industry: "var(--industry)",
  services: "var(--services)",
  /** Lines of a comparison, which mean nothing but which line is which. */
  line1: "var(--line-1)",
  line2: "var(--line-2)",
  line3: "var(--line-3)",
  line4: "var(--line-4)",
  line5: "var(--line-5)"
} as const;
export type Colour = keyof typeof theme;

/** The size of all chart text, in px: above 12 even where a phone of 320 px shrinks a picture made for 344. */
export const textSize = 13;
/** From one line of text to the next, in px. */
export const lineStep = 17;
/** A chart at least this wide names its rows beside the bars; a narrower one names them above. */
export const wideFrom = 480;
