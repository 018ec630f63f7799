import {lenses, lensNames, type Lens} from "../model/lens.ts";
import {locales, type Locale} from "../model/locale.ts";

/** A lens looks at the world, or at one group of countries. */
const lensPages = Object.fromEntries(
  lensNames.map((lens) => [
    lens,
    (group?: string) => `/${lenses[lens].path}/${group === undefined || group === "world" ? "" : `${group}/`}`
  ])
) as Readonly<Record<Lens, (group?: string) => string>>;

/** Every address of the site is made here; those of pages and embeds never change once they are published. */
const pages = {
  home: () => "/",
  countries: () => "/countries/",
  country: (id: string) => `/countries/${id.toLowerCase()}/`,
  regions: () => "/regions/",
  region: (id: string) => `/regions/${id}/`,
  audit: (id: string) => `/regions/${id}/audit/`,
  indicators: () => "/indicators/",
  indicator: (id: string) => `/indicators/${id}/`,
  /** The map that one explores: of an indicator, and as an address says what it shows: "region=western-africa&lit=gha". */
  map: (id?: string, state?: string) => `/map/${id ? `${id}/` : ""}${state ? `?${state}` : ""}`,
  questions: () => "/questions/",
  ...lensPages,
  schemes: (country?: string) => `/schemes/${country ? `?country=${country}` : ""}`,
  scheme: (id: string) => `/schemes/${id}/`,
  mutualHealth: () => "/mutual-health/",
  compare: (state?: string) => `/compare/${state ? `?${state}` : ""}`,
  embeds: (chosen?: string) => `/embed/${chosen ? `?${chosen}` : ""}`,
  data: () => "/data/",
  releases: () => "/data/releases/",
  release: (id: string) => `/data/releases/${id}/`,
  method: () => "/method/",
  glossary: (term?: string) => `/glossary/${term ? `#${term}` : ""}`,
  law: () => "/law/",
  learn: (pair?: string) => `/learn/${pair ? `${pair}/` : ""}`,
  thenAndNow: () => "/then-and-now/",
  about: () => "/about/"
} as const;

export type Page = keyof typeof pages;

/** The address of a page in a language; the first language stands at the root. */
export function addressOf<P extends Page>(locale: Locale, page: P, ...id: Parameters<(typeof pages)[P]>): string {
  const path = (pages[page] as (...id: readonly (string | undefined)[]) => string)(...id);
  return inLocale(locale, path);
}

/** A path of the root language, in another. */
export function inLocale(locale: Locale, path: string): string {
  return locale === locales[0] ? path : `/${locale}${path}`;
}

/** The path of the root language, of one in another: what is the same page in all. */
export const rootPath = (locale: Locale, path: string): string => (locale === locales[0] ? path : path.slice(`/${locale}`.length));

/** One chart by itself, and what stands beside it: its picture as SVG and, of the chief chart of a page, its answer to those who unfold links. */
export const embedOf = (locale: Locale, chart: string, id: string): string => inLocale(locale, `/embed/${chart}/${id}/`);
export const embedFile = (locale: Locale, chart: string, id: string, file: string): string =>
  inLocale(locale, `/embed/${chart}/${id}${file}`);
export const oembedOf = (locale: Locale, chart: string, id: string): string => inLocale(locale, `/embed/${chart}/${id}/oembed.json`);
/** The script that gives frames their height, and anything of an embed as a release froze it. */
export const embedLoader = "/embed/loader.js";
export const frozenOf = (release: string, path: string): string => `/v/${release}${path}`;
/** Where the files of a page begin: "/v/0123456789" for one that a release froze, "" for a live one. */
export const rootOf = (path: string): string => /^\/v\/[0-9a-f]{10}(?=\/)/.exec(path)?.[0] ?? "";

/** Files carry no language: the codes in them are the same everywhere. */
export const indicatorCsv = (id: string): string => `/data/indicators/${id}.csv`;
export const areaCsv = (id: string): string => `/data/areas/${id.toLowerCase()}.csv`;
/** The workbook that stands beside every CSV: the same rows, for spreadsheets. */
export const sheetBeside = (csv: string): string => csv.replace(/csv$/, "xlsx");
export const indicatorJson = (id: string): string => `/data/indicators/${id}.json`;
export const areaJson = (id: string): string => `/data/areas/${id.toLowerCase()}.json`;
/** A file of the whole data set by its path beneath /data/: "populations.csv". */
export const dataFile = (path: string): string => `/data/${path}`;
export const dataPackageJson = dataFile("datapackage.json");
export const dataArchive = dataFile("left-out.zip");
export const dataParquet = dataFile("observations.parquet");
/** The latest values as a workbook, in words of a language. */
export const latestSheet = (locale: Locale): string => inLocale(locale, dataFile("latest.xlsx"));
export const feedXml = (locale: Locale): string => inLocale(locale, "/feed.xml");
export const searchJson = (locale: Locale): string => inLocale(locale, "/search.json");
export const compareJson = (locale: Locale): string => inLocale(locale, "/compare/base.json");
/** What the compare page fetches: an indicator by its id, or "branches". */
export const compareData = (id: string): string => `/data/compare/${id}.json`;

/** The value of the `[...lang]` part of a route: nothing for the root language. */
export const langParam = (locale: Locale): string | undefined => (locale === locales[0] ? undefined : locale);

/** The whole address of a path where the site's own is known at build; the path itself where it is not. */
export const absolute = (path: string, site: URL | undefined): string => (site ? new URL(path, site).href : path);

/** The picture of a page for where its link is pasted, by the name of the card: "countries/arg". */
export const cardOf = (locale: Locale, card: string): string => inLocale(locale, `/cards/${card}.png`);
