import type {Language} from "../atlas/language.ts";
import {genderDots, type GenderRow} from "../charts/genderDots.ts";
import type {SexWords} from "../charts/sexDots.ts";
import type {Drawing} from "./drawing.ts";
import {sexWords, shareTicksOf} from "./drawingWords.ts";

/** Women and men as dots on a line for each row; nothing where there is no row. */
export const sexDotsDrawing = (
  rows: readonly GenderRow[],
  reader: Language,
  words: SexWords = sexWords(reader)
): Pick<Drawing, "draw" | "says"> => ({
  draw: rows.length > 0 ? (width) => genderDots(rows, {width, ticks: shareTicksOf(reader), words}) : null,
  says: rows.map(({say}) => say)
});
