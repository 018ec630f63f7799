import type {StripRow} from "../charts/strips.ts";

/** What strips say aloud: each row's middle, the figure published for it, and each of its countries. */
export const stripSays = (rows: readonly StripRow[]): string[] =>
  rows.flatMap(({label, median, published, dots}) => [
    ...[median, published].flatMap((figure) => figure?.say ?? []),
    ...dots.map(({say}) => `${label}: ${say}`)
  ]);
