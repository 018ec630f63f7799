import {readdirSync, readFileSync, statSync} from "node:fs";
import {lensNames} from "../../src/model/lens.ts";
import {locales} from "../../src/model/locale.ts";
import {readReleases} from "../../src/model/release.ts";
import {addressOf} from "../../src/site/addresses.ts";
import {unlistedPages} from "./pageFiles.ts";

/** The releases of the data, of which each has a page. */
const releases = readReleases(readFileSync("data/releases.json", "utf8"), "data/releases.json");

/** The country with the shortest page: the one with the fewest figures. */
function shortestCountry(): string {
  const folders = readdirSync("dist/countries", {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const sized = folders.map(({name}) => ({name, size: statSync(`dist/countries/${name}/index.html`).size}));
  const [shortest] = sized.sort((a, b) => a.size - b.size);
  if (!shortest) throw new Error("There is no country page in dist.");
  return `/countries/${shortest.name}/`;
}

/** One page of every template, chosen for what stands on it. */
const inEnglish: readonly string[] = [
  "/",
  "/countries/",
  "/countries/arg/",
  shortestCountry(),
  "/indicators/",
  "/indicators/old-age/",
  "/indicators/maternity/",
  "/indicators/any-benefit/",
  "/regions/",
  "/regions/northern-africa/",
  "/regions/high-income/audit/",
  "/map/",
  "/map/maternity/",
  ...lensNames.map((lens) => addressOf("en", lens)),
  "/gender/northern-africa/",
  "/progress/africa/",
  "/questions/",
  "/schemes/",
  "/schemes/arg-auh/",
  "/mutual-health/",
  "/compare/",
  "/embed/",
  "/data/",
  "/data/releases/",
  `/data/releases/${releases[0]!.id}/`,
  "/method/",
  "/glossary/",
  "/law/",
  "/then-and-now/",
  "/learn/",
  "/learn/arg-tun/",
  "/learn/latin-america-and-the-caribbean-maghreb/",
  "/about/",
  "/404.html"
];

/** What a host serves for every language. */
const shared: readonly string[] = ["/404.html"];

/** The same in French, and some in Spanish. */
const listed: readonly string[] = [
  ...inEnglish,
  ...inEnglish.filter((address) => !shared.includes(address)).flatMap((address) => [`/fr${address}`, `/ar${address}`]),
  "/es/",
  "/es/countries/",
  "/es/countries/arg/",
  "/es/indicators/old-age/",
  "/es/regions/northern-africa/",
  "/es/map/maternity/",
  "/es/life-cycle/",
  "/es/progress/",
  "/es/schemes/",
  "/es/schemes/tun-cnss/",
  "/es/mutual-health/",
  "/es/embed/",
  "/es/glossary/",
  "/es/law/",
  "/es/then-and-now/",
  "/es/learn/",
  "/es/learn/arg-tun/",
  "/es/compare/?indicator=informal-by-sector&areas=arg,tun,northern-africa&view=branches"
];

/** The same, and a page of each template that nobody has listed yet. */
export const templates: readonly string[] = [...listed, ...unlistedPages(listed)];

/** Pages that open without a picture: lists, tables and texts; the country of the fewest figures. */
export const withoutFirstPicture: ReadonlySet<string> = new Set(
  [
    ...["/countries/", "/indicators/", "/regions/", "/schemes/", "/embed/", "/data/", "/method/", "/glossary/", "/law/"],
    ...[
      "/learn/",
      "/mutual-health/",
      "/regions/high-income/audit/",
      "/data/releases/",
      `/data/releases/${releases[0]!.id}/`,
      "/about/",
      "/404.html"
    ],
    shortestCountry()
  ].flatMap((address) => locales.map((locale, place) => (place === 0 ? address : `/${locale}${address}`)))
);

/** Mirrors of pages that are there in the first language too: what is the same in every language is looked at there. */
export const mirrors: ReadonlySet<string> = new Set(
  templates.filter((address) =>
    locales.slice(1).some((locale) => templates.includes(address.replace(`/${locale}/`, "/")) && address.startsWith(`/${locale}/`))
  )
);
