import type {Annotation} from "../model/annotation.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {UnreadTables} from "./unreadTables.ts";

type Noted = {
  readonly annotations: readonly Annotation[];
  readonly annotationRows: readonly Row[];
  readonly indicators: readonly Indicator[];
};

/** Complains of notes on a year for which no value is held, of their indicator and area where they name one: they would never be shown. Of tables that are not read nothing is said. */
export function checkAnnotatedYears(
  {annotations, annotationRows, indicators}: Noted,
  observations: readonly Observation[],
  unread: UnreadTables,
  complaints: Complaints
): void {
  const untold = new Set(indicators.filter(({source, files}) => files.some((file) => unread.has(`${source}/${file}`))).map(({id}) => id));
  annotations.forEach(({indicator, area, period}, index) => {
    const isAbout = (o: Observation): boolean => (indicator ?? o.indicator) === o.indicator && (area ?? o.area) === o.area;
    if (
      period === null ||
      (indicator === null ? untold.size > 0 : untold.has(indicator)) ||
      observations.some((o) => o.period === period && isAbout(o))
    )
      return;
    const held = new Set(observations.filter(isAbout).flatMap((o) => o.period ?? []));
    const years = held.size === 0 ? "no value of a year is held there" : `expected one of ${[...held].sort().join(", ")}`;
    const of = [indicator, area].filter((id) => id !== null).join(", ");
    complaints.about(annotationRows[index]!.cell("period"), `no value of ${of ? `"${of}"` : "any indicator"} in "${period}"; ${years}`);
  });
}
