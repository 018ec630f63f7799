import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import type {Reader} from "../../atlas/reader.ts";
import {areaAround} from "../../drawing/areaAround.ts";
import {areaId} from "../../drawing/areaId.ts";
import {areaOf} from "../../drawing/areaOf.ts";
import type {Chart} from "../../drawing/chart.ts";
import type {ChartKind} from "../../drawing/chartKinds.ts";
import {drawn, type Drawing} from "../../drawing/drawing.ts";

/** The drawing of a country's chart; null where there is not even a figure to speak of. */
export type CountryDrawing = (country: Country, atlas: Atlas, reader: Reader) => Drawing | null;

/** A kind of chart that countries alone have, where there is something to draw; a section of their page shows it. */
export const ofCountry = (chart: ChartKind, section: string, drawing: CountryDrawing): Chart => ({
  about: "country",
  ids: (atlas) => atlas.pages.map(areaId),
  isAlways: false,
  view(id, atlas, reader) {
    const country = areaOf(id, atlas);
    const made = country.kind === "country" ? drawing(country, atlas, reader) : null;
    if (!made) return null;
    const name = country.name[reader.locale];
    return {
      chart,
      id,
      name,
      ...drawn(made, name),
      ...areaAround(country, atlas),
      missingOf: made.missingOf ?? "countries",
      page: `${addressOf(reader.locale, "country", country.id)}#section-${section}`,
      neighbours: []
    };
  }
});
