import type {Area} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Release} from "../model/release.ts";
import {addressOf, areaCsv, areaJson, dataFile, indicatorCsv, indicatorJson} from "../site/addresses.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {citeSource} from "./datasetCitation.ts";
import {datasetGroups} from "./datasetPlaces.ts";
import {referenceTables} from "./datasetReference.ts";
import type {Reader} from "../atlas/reader.ts";
import {releaseAnchor} from "./feed.ts";
import {inWords} from "../reading/sourceLine.ts";
import {spanOf} from "../reading/yearSpan.ts";

/** One thing with files: its name, what stands beside it, and where the files are. */
export type Files = {
  readonly name: string;
  readonly href?: string;
  /** What belongs to the name and is set smaller: years, contents. */
  readonly note?: string;
  readonly rows?: string;
  readonly files: readonly {readonly format: string; readonly href: string}[];
};

export type CitedSource = {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly cite: string;
};
export type ReleaseEntry = {readonly anchor: string; readonly title: string; readonly note: string};

const filesAt = (...addresses: readonly string[]) => addresses.map((href) => ({format: href.replace(/.*\./, "").toUpperCase(), href}));

/** The sentence on how much there is. */
export function dataAmounts(atlas: Atlas, {words, format}: Reader): string {
  const rows = atlas.indicators.reduce((sum, {id}) => sum + (atlas.observations.get(id)?.length ?? 0), 0);
  const areas = new Set(atlas.indicators.flatMap(({id}) => (atlas.observations.get(id) ?? []).map(({area}) => area)));
  return words.take.page.all(format.count(rows), format.count(atlas.indicators.length), format.count(areas.size));
}

/** Indicators with their number of rows, their years and their files. */
export function indicatorFiles(indicators: readonly Indicator[], atlas: Atlas, reader: Reader): Files[] {
  return indicators.map(({id, name, listed}) => {
    const observations = atlas.observations.get(id) ?? [];
    return {
      name: name[reader.locale],
      ...(listed ? {href: addressOf(reader.locale, "indicator", id)} : {}),
      ...{note: spanOf(observations, reader), rows: reader.format.count(observations.length)},
      files: filesAt(indicatorCsv(id), indicatorJson(id))
    };
  });
}

/** The tables that say what codes stand for. */
export const referenceFiles = (atlas: Atlas, reader: Reader): Files[] =>
  referenceTables(atlas, reader).map(({title, description, path}) => ({name: title, note: description, files: filesAt(dataFile(path))}));

/** Countries and areas by name, then groups with published aggregates by name. */
export function areaFiles(atlas: Atlas, {locale, format}: Reader): {countries: Files[]; groups: Files[]} {
  const filesOf = (areas: readonly Area[]) =>
    areas
      .map(({id, name}) => ({name: name[locale], files: filesAt(areaCsv(id), areaJson(id))}))
      .toSorted((a, b) => format.compare(a.name, b.name));
  return {countries: filesOf(atlas.pages), groups: filesOf(datasetGroups(atlas))};
}

export const citedSources = (atlas: Atlas, reader: Reader): CitedSource[] =>
  atlas.sources.map((source) => {
    const {publisher, title, url, licence, licenceUrl} = inWords(source, reader);
    return {name: `${publisher}: ${title}`, url, licence, licenceUrl, cite: citeSource(source, reader)};
  });

export const releaseEntries = (releases: readonly Release[], {words, format, locale}: Reader): ReleaseEntry[] =>
  releases.map((release) => ({
    anchor: releaseAnchor(release),
    title: words.take.page.release(release.id, format.day(release.date)),
    note: release.notes[locale]
  }));

/** "1.2 MB", "94 kB". */
export function fileSize(bytes: number, {words, format}: Reader): string {
  const {megabytes, kilobytes} = words.take.page;
  return bytes >= 1_000_000 ? megabytes(format.points(bytes / 1_000_000)) : kilobytes(format.count(Math.round(bytes / 1000)));
}
