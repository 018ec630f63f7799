/** What the rules for finished pages ask about a figure. */
export type FigureFacts = {
  readonly name: string;
  hasSource: boolean;
  hasTable: boolean;
  hasPicture: boolean;
  /** Whether one is invited to take it away. */
  isOffered: boolean;
  readonly links: string[];
};

/** A figure of which nothing is known yet. */
export const figureFacts = (name: string): FigureFacts => ({
  name,
  hasSource: false,
  hasTable: false,
  hasPicture: false,
  isOffered: false,
  links: []
});

/** Writes down for open figures what an element in them shows by its name and classes. */
export function noteInFigures(figures: readonly FigureFacts[], name: string, classes: readonly string[]): void {
  for (const figure of figures) {
    figure.hasSource ||= classes.includes("source");
    figure.isOffered ||= classes.includes("take");
    figure.hasPicture ||= name === "svg";
  }
}
