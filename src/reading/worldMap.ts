import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {MapRow} from "../charts/mapDrawing.ts";
import type {Country} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Ramp} from "../model/ramp.ts";
import {addressOf} from "../site/addresses.ts";
import type {IndicatorSnapshot} from "../atlas/atlas.ts";
import {mapClass} from "../measures/mapClass.ts";
import {describeValue} from "./describeValue.ts";
import {sayShare} from "./sayShare.ts";
import {olderText} from "./olderNote.ts";
import type {Language} from "../atlas/language.ts";

/** A class of the legend with the number of countries in it; that of the unknown is null, that of what is known and has no colour (not by sex, or of an older survey) "unsplit". */
export type LegendClass = {readonly class: number | "unsplit" | null; readonly text: string; readonly count: number};

export type WorldMap = {
  readonly rows: readonly MapRow[];
  readonly legend: readonly LegendClass[];
  readonly ramp: Ramp;
  /** Countries among the unknown that stand in an older report. */
  readonly older: readonly string[];
};

/** The map of an indicator: every country of the list has a row, with its value or the reason why not. */
export function worldMap(snapshot: IndicatorSnapshot, as: LocalAtlas): WorldMap {
  const rows = as.countries.map((country) => mapRow(country, snapshot, as));
  const shown = new Set(as.pages.map(({id}) => id));
  const unknown = rows.filter((row) => row.status !== "value" && shown.has(row.area)).length;
  const {indicator} = snapshot;
  const classes = [0, 1, 2, 3, 4].map((step) => ({
    class: step,
    text: classText(step, indicator, as),
    count: rows.filter((row) => row.class === step).length
  }));
  return {
    rows: rows.filter((row) => row.status === "value" || shown.has(row.area)),
    legend: [...classes, {class: null, text: unknownText(snapshot, as), count: unknown}],
    older: snapshot.older.map(({area}) => area),
    ramp: indicator.direction === "context" ? "amount" : "gap"
  };
}

function mapRow(country: Country, snapshot: IndicatorSnapshot, as: LocalAtlas): MapRow {
  const {indicator} = snapshot;
  const label = country.name[as.locale];
  const older = snapshot.older.find(({area}) => area === country.id);
  const found = older ? undefined : snapshot.latest.get(country.id);
  const href = addressOf(as.locale, "country", country.id);
  const {say} = as.words;
  if (!found) {
    const text = say.absent({name: label, why: older ? olderText(older, as) : as.words.absence.notPublished});
    return {area: country.id, label, value: null, class: null, period: null, say: text, href, status: "notPublished"};
  }
  const text = sayShare(label, describeValue(found, indicator, as), as);
  return {
    area: country.id,
    label,
    value: found.value,
    class: mapClass(found, indicator),
    period: found.period,
    say: text,
    href,
    status: "value"
  };
}

/** What the hatching says: of reports, that a country is not in the newest. */
const unknownText = ({older, countries}: IndicatorSnapshot, {words}: Language): string =>
  older.length === 0 ? words.map.unknown : words.map.notInReport(countries[0]?.edition ?? "");

function classText(step: number, {breaks, unit}: Indicator, {words}: Language): string {
  const [from, to] = [breaks[step - 1], breaks[step]];
  if (from === undefined) return words.map.under({limit: breaks[0], unit});
  if (to === undefined) return words.map.over({limit: from, unit});
  return words.map.class({from, to, unit});
}
