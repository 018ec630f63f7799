import {dirname, posix} from "node:path";
import {checkLastLines, checkLetters} from "../../src/sources/checkLetters.ts";
import type {Complaints} from "../../src/sources/complaints.ts";
import type {Table} from "../../src/sources/reference/readReference.ts";
import {gatherGeo, geoNames} from "../geo/geoTables.ts";
import {readAtlas} from "../geo/readAtlas.ts";
import {checkMapRegions} from "../geo/checkMapRegions.ts";
import {tellStrays} from "../geo/tellStrays.ts";
import {listedAreas} from "../geo/listedAreas.ts";
import {readTable} from "./readTable.ts";
import {isFolder, namesIn, tellStranger} from "./tellStrangers.ts";

/** The regions of the map, which the site reads (`src/site/mapRegions.ts`). */
const regionsFile = "regions.csv";
/** What lies beside the tables of which the map is made. */
const beside = [regionsFile, "world.json"];

/**
 * Reads what people decided about the map, in the folder `geo` beside the reference tables: a fault there is told with all others, and not when the map
 * is made the next time. Where there is no such folder nothing is drawn.
 */
export function checkGeo(reference: string, countries: Table, complaints: Complaints): void {
  const folder = posix.join(dirname(reference), "geo");
  if (!isFolder(folder)) return;
  const areas = complaints.gather(() => listedAreas(countries));
  const tables = new Map(geoNames.flatMap((name) => {
    const table = readTable(folder, [`${name}.csv`], complaints);
    return table ? [[table.file, table] as const] : [];
  }));
  const regions = readTable(folder, [regionsFile], complaints);
  const all = [...tables.values(), ...(regions ? [regions] : [])];
  checkLetters(all, complaints);
  checkLastLines(all, complaints);
  if (regions) complaints.gather(() => checkMapRegions(regions, countries, complaints));
  const known = [...geoNames.map((name) => `${name}.csv`), ...beside];
  for (const name of namesIn(folder).filter((one) => !known.includes(one)))
    tellStranger([folder, name], `${known.join(", ")} and nothing beside them`, complaints);
  if (areas === undefined || tables.size < geoNames.length) return;
  const ids = new Set(areas.map(({id}) => id));
  const decided = gatherGeo((file) => tables.get(file)!.text, {areas: ids, folder}, complaints);
  const read = (file: string) => tables.get(file)!.text;
  tellStrays({tables: decided, folder, read}, areas, readAtlas(), complaints);
}
