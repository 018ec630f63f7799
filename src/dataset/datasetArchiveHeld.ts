import {citationText} from "../site/citationText.ts";
import {shownState} from "../site/releases.ts";
import {atlas} from "../atlas/atlas.ts";
import {datasetArchive} from "./datasetArchive.ts";
import {observationsParquet} from "./observationsParquet.ts";
import {datasetTables} from "./datasetTables.ts";

let held: Uint8Array<ArrayBuffer> | undefined;

/** The archive of this build, packed once: pages say its size. */
export function datasetArchiveHeld(site: URL | undefined): Uint8Array<ArrayBuffer> {
  held ??= datasetArchive({
    tables: datasetTables(),
    parquet: observationsParquet(atlas()),
    sources: atlas().sources,
    release: shownState(),
    site,
    citation: citationText(shownState())
  });
  return held;
}
