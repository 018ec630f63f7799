import {runsApart} from "../i18n/runsApart.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Area} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {DataState} from "../model/dataState.ts";
import type {Release} from "../model/release.ts";
import {addressOf, areaCsv, areaJson, dataFile, indicatorCsv, indicatorJson, sheetBeside} from "../site/addresses.ts";
import {citeSource} from "./citeSource.ts";
import {datasetGroups} from "./datasetGroups.ts";
import {referenceTables} from "./referenceTables.ts";
import type {Language} from "../atlas/language.ts";
import {releaseAnchor} from "./feed.ts";
import {inWords} from "../reading/sourceLines.ts";
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
/** A release on the data page. */
export type ReleaseEntry = {readonly anchor: string; readonly title: string; readonly note: string; readonly href: string};

const filesAt = (...addresses: readonly string[]) => addresses.map((href) => ({format: href.replace(/.*\./, "").toUpperCase(), href}));

/** The sentence on how much there is. */
export function dataAmounts(as: LocalAtlas): string {
  const rows = as.indicators.reduce((sum, {id}) => sum + (as.observations.get(id)?.length ?? 0), 0);
  const areas = new Set(as.indicators.flatMap(({id}) => (as.observations.get(id) ?? []).map(({area}) => area)));
  return as.words.take.page.all({rows, indicators: as.indicators.length, areas: areas.size});
}

/** Indicators with their number of rows, their years and their files. */
export function indicatorFiles(indicators: readonly Indicator[], as: LocalAtlas): Files[] {
  return indicators.map(({id, name, listed}) => {
    const observations = as.observations.get(id) ?? [];
    return {
      name: name[as.locale],
      ...(listed ? {href: addressOf(as.locale, "indicator", id)} : {}),
      ...{note: spanOf(observations, as), rows: as.format.count(observations.length)},
      files: filesAt(sheetBeside(indicatorCsv(id)), indicatorCsv(id), indicatorJson(id))
    };
  });
}

/** The tables that say what codes stand for. */
export const referenceFiles = (as: LocalAtlas): Files[] =>
  referenceTables(as).map(({title, description, path}) => ({
    name: title,
    note: description,
    files: filesAt(sheetBeside(dataFile(path)), dataFile(path))
  }));

/** Countries and areas by name, then groups with published aggregates by name. */
export function areaFiles(as: LocalAtlas): {countries: Files[]; groups: Files[]} {
  const filesOf = (areas: readonly Area[]) =>
    areas
      .map(({id, name}) => ({name: name[as.locale], files: filesAt(sheetBeside(areaCsv(id)), areaCsv(id), areaJson(id))}))
      .toSorted((a, b) => as.byName(a.name, b.name));
  return {countries: filesOf(as.pages), groups: filesOf(datasetGroups(as))};
}

export const citedSources = (as: LocalAtlas): CitedSource[] =>
  as.sources.map((source) => {
    const {publisher, title, url, licence, licenceUrl} = inWords(source, as);
    return {name: as.format.labelled(publisher, title), url, licence, licenceUrl, cite: citeSource(source, as)};
  });

/** What is said of the state that the data are in; a release has an entry on the page. */
export const shownEntry = (state: DataState, {words}: Language): {readonly title: string; readonly anchor: string | null} => ({
  title: words.take.page.release(state),
  anchor: state.date === null ? null : releaseAnchor(state)
});

export const releaseEntries = (releases: readonly Release[], {words, locale}: Language): ReleaseEntry[] =>
  releases.map((release) => ({
    anchor: releaseAnchor(release),
    title: words.take.page.release(release),
    href: addressOf(locale, "release", release.id),
    note: runsApart(locale)(release.notes[locale])
  }));

/** "1.2 MB", "94 kB". */
export function fileSize(bytes: number, {words}: Language): string {
  const {megabytes, kilobytes} = words.take.page;
  return bytes >= 1_000_000 ? megabytes(bytes / 1_000_000) : kilobytes(Math.round(bytes / 1000));
}
