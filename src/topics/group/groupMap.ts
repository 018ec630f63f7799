import {isUnderHalf} from "../../measures/isUnderHalf.ts";
import {countedOnce} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {Group} from "../../model/area.ts";
import type {ChartView, PlacedView} from "../../drawing/chart.ts";
import {drawnMap} from "../../drawing/drawnMap.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Observation} from "../../model/observation.ts";
import {countedNote} from "../../reading/countedNote.ts";
import {mapNote} from "../../reading/mapNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {worldMap} from "../../reading/worldMap.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

/** So many members are shown with the whole world around them. */
const worldFrom = 150;

const isMostlyOut = ({value}: Observation): boolean => isUnderHalf(value);

/** The map of a group's members; `inside` is the snapshot of them alone. Its table is the ranking beneath it. */
export function groupMap(
  group: Group,
  members: ReadonlySet<string>,
  inside: IndicatorSnapshot,
  as: LocalAtlas
): PlacedView & Pick<ChartView, "says"> {
  const {words} = as;
  const {countries, indicator} = inside;
  const map = worldMap(as.snapshot(indicator.id), as);
  const rows = map.rows.filter(({area}) => members.has(area));
  const legend = map.legend.map((entry) => ({...entry, count: rows.filter((row) => row.class === entry.class).length}));
  const fit = rows.length > worldFrom ? undefined : rows.map(({area}) => area);
  const label = words.map.labelWithin({group: as.name(group.id), measure: words.home.mapSubtitle.replace(/\.$/, "")});
  const counted = countedOnce(countries, as);
  const mostlyOut = counted.filter(isMostlyOut).length;
  const title = words.region.map.title({count: mostlyOut, of: counted.length, group: as.place(group.id)});
  return {
    figure: {
      id: "members",
      title: countries.length === 0 ? words.region.ranking.titleNone : title,
      subtitle: `${words.home.mapSubtitle} ${yearSpan(countries, as)}`.trim(),
      note: countedNote(countries, isMostlyOut, as) || undefined,
      sources: sourceLines([indicator], as, {people: true}),
      csv: indicatorCsv(indicator.id),
      table: {caption: words.region.ranking.caption(as.name(group.id)), columns: [], rows: []}
    },
    says: rows.filter(({status}) => status === "value").map(({say}) => say),
    ...drawnMap({...map, rows, legend}, {label, title: words.map.legend, note: mapNote(as), fit})
  };
}
