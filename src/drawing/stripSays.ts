import type {StripRow} from "../charts/strips.ts";
import type {Language} from "../atlas/language.ts";

/** What strips say aloud: each row's middle, the figure published for it, and each of its countries. */
export const stripSays = (rows: readonly StripRow[], {format}: Language): string[] =>
  rows.flatMap(({label, median, published, dots}) => [
    ...[median, published].flatMap((figure) => figure?.say ?? []),
    ...dots.map(({say}) => format.labelled(label, say))
  ]);
