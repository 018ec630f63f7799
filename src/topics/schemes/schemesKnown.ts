import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {countSchemes} from "../../atlas/programmeOf.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import type {MapRow} from "../../charts/mapDrawing.ts";
import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {drawnMap} from "../../drawing/drawnMap.ts";
import type {PlacedView} from "../../drawing/chart.ts";
import type {Figure} from "../../reading/figure.ts";
import {wholeSourceLine} from "../../reading/sourceLines.ts";
import {mapNote} from "../../reading/mapNote.ts";

/** The classes of the map: the fewest schemes of each, and the most; the last has no most. */
const classes = [
  {first: 1, last: 1},
  {first: 2, last: 3},
  {first: 4, last: 6},
  {first: 7, last: 11},
  {first: 12, last: null}
] as const;

/** How many schemes the register knows of each country: where it is well documented, and where poorly. */
export function schemesKnown(as: LocalAtlas): PlacedView {
  const {known: say} = as.words.schemes;
  const rows = as.countries.map((country) => rowOf(country, as));
  const counted = rows.filter(({value}) => value !== null).toSorted((a, b) => b.value! - a.value! || as.byName(a.label, b.label));
  const shown = rows.filter(({value, area}) => value !== null || as.pages.some(({id}) => id === area));
  const none = shown.length - counted.length;
  const legend = classes.map((one, order) => ({
    class: order,
    text: say.legendClass(one),
    count: counted.filter((row) => row.class === order).length
  }));
  const drawn = drawnMap(
    {rows: shown, legend: [...legend, {class: null, text: say.legendNone, count: none}], ramp: "amount"},
    {label: say.mapLabel, title: say.legend, note: mapNote(as)}
  );
  return {...drawn, figure: figureOf(counted, none, as)};
}

function figureOf(counted: readonly MapRow[], none: number, as: LocalAtlas): Figure {
  const {known: say, list} = as.words.schemes;
  const most = counted[0];
  const one = counted.filter(({value}) => value === 1).length;
  return {
    id: "known",
    title: say.title({country: most?.label ?? "", most: most?.value ?? 0, one, none}),
    subtitle: say.subtitle,
    note: say.note,
    sources: [...new Set(as.schemes.map(({source}) => source))].map((id) => wholeSourceLine(id, as)),
    table: {
      caption: say.caption,
      columns: [{text: list.country}, {text: say.legend, numeric: true}],
      rows: counted.map(({label, value}) => [{text: label}, {text: as.format.count(value ?? 0), sort: value}])
    }
  };
}

function rowOf(country: Country, as: LocalAtlas): MapRow {
  const {known: say} = as.words.schemes;
  const label = country.name[as.locale];
  const count = countSchemes(schemesHeld(as).byArea.get(country.id) ?? []);
  const hasPage = as.pages.some(({id}) => id === country.id);
  const about = {area: country.id, label, period: null, href: hasPage ? addressOf(as.locale, "country", country.id) : null};
  if (count === 0) return {...about, value: null, class: null, say: say.saidNone(label), status: "notPublished"};
  const step = classes.findIndex(({last}) => last === null || count <= last);
  return {...about, value: count, class: step, say: say.said({place: label, count}), status: "value"};
}
