import {strToU8, zipSync} from "fflate";
import {stateName, type DataState} from "../model/dataState.ts";
import type {Source} from "../model/source.ts";
import {citeAtlas, citeSource} from "./citeSource.ts";
import {dataPackage} from "./dataPackage.ts";
import {datasetReader} from "./datasetReader.ts";
import type {DatasetTable} from "./datasetTable.ts";
import {grantedSources} from "./grantedSources.ts";

const parquetName = "observations.parquet";

export type Archived = {
  readonly tables: readonly DatasetTable[];
  /** All observations in one Parquet file. */
  readonly parquet: Uint8Array;
  readonly sources: readonly Source[];
  readonly release: DataState;
  readonly site: URL | undefined;
  /** The text of CITATION.cff. */
  readonly citation: string;
};

/**
 * The whole data set in one ZIP, in a folder named after the release: every table, all observations in one file, their description, how to cite.
 * The same data give the same bytes: entries stand in one order and carry the day of the release, or the first day that ZIP knows where there is none.
 */
export function datasetArchive(archived: Archived): Uint8Array<ArrayBuffer> {
  const {tables, parquet, sources, release, site, citation} = archived;
  const folder = `left-out-${stateName(release)}`;
  const files: Record<string, string> = {
    "README.txt": archiveReadme(archived),
    "CITATION.cff": citation,
    "datapackage.json": `${JSON.stringify(dataPackage(tables, sources, release, site), null, 2)}\n`,
    ...Object.fromEntries(tables.map((table) => [table.path, table.text()]))
  };
  const entries = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, strToU8(text)] as const);
  return zipSync(
    {...Object.fromEntries(entries), [`${folder}/${parquetName}`]: parquet},
    {level: 6, mtime: localDay(release.date ?? "")}
  ) as Uint8Array<ArrayBuffer>;
}

/** ZIP writes local time: the day is made of local parts, so that every time zone writes the same bytes. */
function localDay(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date === "" ? [] : date.split("-").map(Number);
  return new Date(year, month - 1, day);
}

function archiveReadme({tables, sources, release, site}: Archived): string {
  const reader = datasetReader();
  const {take} = reader.words;
  const {archive, page} = take;
  const lines = [
    archive.begin(page.release(release)),
    take.description,
    archive.contents,
    [...tables.map(({path, title}) => `${path}  ${title}`), `${parquetName}  ${archive.parquet}`].join("\n"),
    `${archive.cite}\n${citeAtlas(release, site, reader)}`,
    `${archive.sources}\n${grantedSources(sources)
      .map((source) => citeSource(source, reader))
      .join("\n")}`
  ];
  return `${lines.join("\n\n")}\n`;
}
