import {createHash} from "node:crypto";
import {stateName, type DataState} from "../model/dataState.ts";
import type {Source} from "../model/source.ts";
import {absolute, addressOf} from "../site/addresses.ts";
import {grantedSources} from "./grantedSources.ts";
import {datasetReader} from "./datasetReader.ts";
import type {DatasetTable} from "./datasetTable.ts";

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** The descriptor of the whole data set as Data Package v2 wants it; paths are from where it stands, `/data/` or the archive's folder. */
export function dataPackage(
  tables: readonly DatasetTable[],
  sources: readonly Source[],
  release: DataState,
  site: URL | undefined
): object {
  const reader = datasetReader();
  const granted = grantedSources(sources);
  const {take} = reader.words;
  return {
    $schema: profile("datapackage"),
    name: "left-out",
    title: take.name,
    description: take.description,
    ...(site ? {homepage: absolute(addressOf(reader.locale, "data"), site)} : {}),
    version: stateName(release),
    ...(release.date === null ? {} : {created: `${release.date}T00:00:00Z`}),
    keywords: take.keywords,
    licenses: licencesOf(granted),
    contributors: [{title: take.author, roles: ["creator"]}],
    sources: granted.map(sourceEntry),
    resources: tables.map(resource)
  };
}

function resource(table: DatasetTable): object {
  const {name, path, title, description, sources, fields, primaryKey, foreignKeys} = table;
  const bytes = Buffer.from(table.text());
  return {
    $schema: profile("dataresource"),
    ...{name, type: "table", path, title, description},
    ...{format: "csv", mediatype: "text/csv", encoding: "utf-8"},
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...(sources.length > 0 ? {sources: sources.map(sourceEntry), licenses: licencesOf(sources)} : {}),
    schema: {
      $schema: profile("tableschema"),
      fields,
      missingValues: [""],
      ...(primaryKey.length > 0 ? {primaryKey} : {}),
      ...(foreignKeys.length > 0 ? {foreignKeys} : {})
    }
  };
}

/** A source, with what its licence asks to be said wherever its figures are. */
const sourceEntry = ({publisher, title, url, edition, notice}: Source) => ({
  title: `${publisher}: ${title}`,
  ...{path: url, version: edition},
  ...(notice === undefined ? {} : {notice})
});

/** Each licence once; "CC BY 4.0" has the identifier CC-BY-4.0. */
function licencesOf(sources: readonly Source[]): object[] {
  const licences = new Map(sources.map(({licence, licenceUrl}) => [licence, licenceUrl]));
  return Array.from(licences, ([title, path]) => ({name: title.replaceAll(/[^-\w.]+/g, "-"), path, title}));
}
