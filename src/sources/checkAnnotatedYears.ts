import type {Annotation} from "../model/annotation.ts";
import type {Observation} from "../model/observation.ts";
import type {Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";

/** Complains of notes on a year for which no value is held, of their indicator and area where they name one: they would never be shown. */
export function checkAnnotatedYears(
  {annotations, annotationRows}: {annotations: readonly Annotation[]; annotationRows: readonly Row[]},
  observations: readonly Observation[],
  complaints: Complaints
): void {
  annotations.forEach(({indicator, area, period}, index) => {
    const isAbout = (o: Observation): boolean => (indicator ?? o.indicator) === o.indicator && (area ?? o.area) === o.area;
    if (period === null || observations.some((o) => o.period === period && isAbout(o))) return;
    const held = new Set(observations.filter(isAbout).flatMap((o) => o.period ?? []));
    const years = held.size === 0 ? "no value of a year is held there" : `expected one of ${[...held].sort().join(", ")}`;
    const of = [indicator, area].filter((id) => id !== null).join(", ");
    complaints.about(annotationRows[index]!.cell("period"), `no value of ${of ? `"${of}"` : "any indicator"} in "${period}"; ${years}`);
  });
}
