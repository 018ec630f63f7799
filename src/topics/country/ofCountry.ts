import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {areaAround} from "../../drawing/areaAround.ts";
import {areaId} from "../../drawing/areaId.ts";
import {areaOf} from "../../drawing/areaOf.ts";
import type {Chart} from "../../drawing/chart.ts";
import type {ChartKind} from "../../drawing/chartKinds.ts";
import {drawn, type Drawing} from "../../drawing/drawing.ts";

/** The drawing of a country's chart; null where there is not even a figure to speak of. */
export type CountryDrawing = (country: Country, as: LocalAtlas) => Drawing | null;

/** A kind of chart that countries alone have, where there is something to draw; a section of their page shows it. */
export const ofCountry = (chart: ChartKind, section: string, drawing: CountryDrawing): Chart => ({
  about: "country",
  ids: (atlas) => atlas.pages.map(areaId),
  isAlways: false,
  view(id, as) {
    const country = areaOf(id, as);
    const made = country.kind === "country" ? drawing(country, as) : null;
    if (!made) return null;
    const name = country.name[as.locale];
    return {
      chart,
      id,
      name,
      ...drawn(made, name, as),
      ...areaAround(country, as),
      missingOf: made.missingOf ?? "countries",
      page: `${addressOf(as.locale, "country", country.id)}#section-${section}`,
      neighbours: []
    };
  }
});
