import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Indicator} from "../model/indicator.ts";
import {stateName, type DataState} from "../model/dataState.ts";
import {
  absolute,
  addressOf,
  dataArchive,
  dataPackageJson,
  dataParquet,
  indicatorCsv,
  indicatorJson,
  latestSheet,
  sheetBeside
} from "../site/addresses.ts";
import {citeSource} from "./citeSource.ts";
import {parquetType} from "./observationsParquet.ts";
import {xlsxType} from "./workbook.ts";
import {datasetYears} from "./datasetYears.ts";
import type {Language} from "../atlas/language.ts";
import {inWords, sourceOf} from "../reading/sourceLines.ts";
import {grantedSources} from "./grantedSources.ts";

/** What the machine-readable descriptions of a build share. */
export type Described = {readonly release: DataState; readonly site: URL | undefined};

/** One indicator as a schema.org Dataset. Addresses are whole where the site's own is known, else from its root. */
export function datasetJsonLd(indicator: Indicator, {release, site}: Described, as: LocalAtlas): object {
  const {words, locale} = as;
  const {take} = words;
  const source = inWords(sourceOf(indicator.source, as), as);
  const years = datasetYears(as.observations.get(indicator.id) ?? []);
  const file = (encodingFormat: string, path: string) => ({"@type": "DataDownload", encodingFormat, contentUrl: absolute(path, site)});
  return {
    "@context": "https://schema.org",
    ...briefly(indicator, as, site),
    creator: {"@type": "Organization", name: source.publisher, url: source.url},
    publisher: {"@type": "Organization", name: words.site.name, url: absolute(addressOf(locale, "home"), site)},
    citation: citeSource(source, as),
    ...{inLanguage: locale, isAccessibleForFree: true, keywords: take.keywords},
    ...{version: stateName(release), ...(release.date === null ? {} : {dateModified: release.date})},
    ...(years ? {temporalCoverage: years.join("/")} : {}),
    spatialCoverage: {"@type": "Place", name: take.world},
    measurementTechnique: take.techniques[indicator.family],
    variableMeasured: variable(indicator, as),
    includedInDataCatalog: {"@type": "DataCatalog", name: take.name, url: absolute(addressOf(locale, "data"), site)},
    distribution: [
      file("text/csv", indicatorCsv(indicator.id)),
      file("application/json", indicatorJson(indicator.id)),
      file(xlsxType, sheetBeside(indicatorCsv(indicator.id)))
    ]
  };
}

/** What stands of an indicator in a list of them. */
function briefly(indicator: Indicator, as: LocalAtlas, site: URL | undefined): object {
  const {take, denominators} = as.words;
  const {id, name, question, measure, denominator} = indicator;
  const measured = {measure: measure[as.locale], denominator: denominators[denominator]};
  return {
    "@type": "Dataset",
    name: take.indicator.dataset({name: name[as.locale], question: question[as.locale]}),
    description: `${take.indicator.description(measured)} ${take.techniques[indicator.family]}`,
    url: absolute(addressOf(as.locale, "indicator", id), site),
    license: sourceOf(indicator.source, as).licenceUrl
  };
}

const variable = ({measure, unit, denominator}: Indicator, {words, locale}: Language): object => ({
  "@type": "PropertyValue",
  name: measure[locale],
  description: words.denominators[denominator],
  unitText: words.take.units[unit],
  ...{minValue: 0, maxValue: 100}
});

/** The whole data set as a schema.org DataCatalog, with the archive and its description. */
export function catalogJsonLd({release, site}: Described, as: LocalAtlas): object {
  const {words, locale} = as;
  const {take} = words;
  const url = absolute(addressOf(locale, "data"), site);
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    ...{name: take.name, description: take.description, url, inLanguage: locale, keywords: take.keywords},
    ...{version: stateName(release), ...(release.date === null ? {} : {dateModified: release.date})},
    publisher: {"@type": "Organization", name: words.site.name, url: absolute(addressOf(locale, "home"), site)},
    license: [...new Set(grantedSources(as.sources).map(({licenceUrl}) => licenceUrl))],
    encoding: [
      {"@type": "MediaObject", encodingFormat: "application/zip", contentUrl: absolute(dataArchive, site)},
      {"@type": "MediaObject", encodingFormat: "application/json", contentUrl: absolute(dataPackageJson, site)},
      {"@type": "MediaObject", encodingFormat: parquetType, contentUrl: absolute(dataParquet, site)},
      {"@type": "MediaObject", encodingFormat: xlsxType, contentUrl: absolute(latestSheet(locale), site)}
    ],
    dataset: as.listed.map((indicator) => briefly(indicator, as, site))
  };
}
