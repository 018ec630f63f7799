import {movedFigures} from "../../src/moves/movedFigures.ts";
import {movedHeadlines} from "../../src/moves/movedHeadlines.ts";
import {sayHeadlines} from "../../src/moves/sayHeadlines.ts";
import {sayMoves} from "../../src/moves/sayMoves.ts";

type Files = ReadonlyMap<string, string>;

/** The figures and headlines that move between two models, as lines. */
export const sayFigures = (was: Files, is: Files): string[] => [
  ...sayMoves(movedFigures(was, is)),
  ...sayHeadlines(movedHeadlines(was, is))
];
