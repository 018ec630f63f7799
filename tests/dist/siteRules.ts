import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {cardDrawings} from "../../scripts/steps/siteSteps.ts";
import {currentRelease} from "../../src/site/releases.ts";
import type {PageFacts} from "../../scripts/inspect/noteElement.ts";
import {fileAt, type Site} from "../../scripts/inspect/readSite.ts";
import {locales} from "../../src/model/locale.ts";
import {policyFaults} from "./policyFaults.ts";

/** What must be true of every page: named as the sentence that fails; it returns its culprits. */
type Rule = (site: Site) => string[];

const ofPages =
  (complain: (page: PageFacts, site: Site) => readonly string[]): Rule =>
  (site) =>
    [...site.pages.values()].flatMap((page) => complain(page, site).map((complaint) => `${page.address}: ${complaint}`));

const home = process.env.SITE_URL ?? "http://site/";
const isElsewhere = (url: URL) => url.host !== "site" && url.host !== new URL(home).host;
const goesOut = (address: string) => /^(mailto|data|blob):/.test(address);

/** A frozen address of the newest release, which has no files of its own until it is kept, as the live address that answers it. */
const liveAddress = (pathname: string): string => pathname.replace(`/v/${currentRelease().id}/`, "/");

/** The picture of a card, which is drawn after the pages: its drawing is there. */
export const isCard = (pathname: string): boolean => existsSync(join(cardDrawings, pathname.replace(/\.png$/, ".svg")));

/** Whether an address, as written on a page, leads to a file of the site, and to an id where it names one. */
function isReached(site: Site, page: PageFacts, address: string): boolean {
  if (goesOut(address)) return true;
  if (!URL.canParse(address, `http://site${page.address}`)) return false;
  const url = new URL(address, `http://site${page.address}`);
  if (isElsewhere(url)) return true;
  const file = fileAt(site, url.pathname) ?? fileAt(site, liveAddress(url.pathname));
  if (file === undefined) return isCard(url.pathname);
  const target = site.pages.get(url.pathname) ?? (file.endsWith(".html") ? site.pages.get(`${url.pathname}/`) : undefined);
  const id = decodeURIComponent(url.hash.slice(1));
  return id === "" || !target || new Set(target.ids).has(id);
}

const twins = (values: readonly string[]) => [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
const localeOf = (address: string): string => locales.find((locale) => address.startsWith(`/${locale}/`)) ?? locales[0];
const pathOf = (address: string) => new URL(address, "http://site/").pathname;
const leadsToTable = (site: Site, page: PageFacts, link: string) => {
  const url = new URL(link, `http://site${page.address}`);
  return site.pages.get(url.pathname)?.idsWithTable.has(decodeURIComponent(url.hash.slice(1))) === true;
};

function alternateFaults(page: PageFacts, site: Site): string[] {
  if (page.address.endsWith(".html") || page.address.includes("/embed/")) return [];
  const wanted = [...locales, "x-default"];
  const missing = wanted.filter((language) => !page.alternates.has(language)).map((language) => `no alternate in ${language}`);
  const oneSided = [...page.alternates]
    .filter(([, address]) => ![...(site.pages.get(pathOf(address))?.alternates.values() ?? [])].map(pathOf).includes(page.address))
    .map(([language, address]) => `its alternate in ${language}, ${address}, does not point back`);
  return [...missing, ...oneSided];
}

/** Two pages of one language with one title cannot be told apart in a list of tabs. */
const sameTitles: Rule = (site) => twins([...site.pages.values()].map(({lang, title}) => `${lang}: ${title}`));

const styleSheetFaults: Rule = ({files, folder}) =>
  [...files]
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const loads = Array.from(text.matchAll(/(?:url\(\s*["']?|@import\s*["'])([^"')\s]+)/g), (match) => match[1] ?? "");
      return loads.filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${file} loads ${address}`);
    });

export const siteRules: Readonly<Record<string, Rule>> = {
  "every link, asset and fragment leads somewhere": ofPages((page, site) =>
    [...page.links, ...page.resources].filter((address) => !isReached(site, page, address)).map((address) => `leads nowhere: ${address}`)
  ),
  "no page loads anything from elsewhere": ofPages((page) =>
    [...page.resources].filter((address) => !goesOut(address) && isElsewhere(new URL(address, `http://site${page.address}`)))
  ),
  "no style sheet loads anything from elsewhere": styleSheetFaults,
  "no page carries scripts, styles or handlers inside; images, frames and tables are named": ofPages((page) => page.faults),
  "every page declares a strict policy": ofPages((page) => policyFaults(page.csp)),
  "every page says its language and direction": ofPages(({address, lang, dir}) => [
    ...(lang === localeOf(address) ? [] : [`lang is "${lang}"`]),
    ...(dir === "ltr" || dir === "rtl" ? [] : [`dir is "${dir}"`])
  ]),
  "every page has one first heading, a title and a description": ofPages(({h1, title, description}) => [
    ...(h1 === 1 ? [] : [`${h1} first headings`]),
    ...(title.trim() === "" ? ["no title"] : []),
    ...(description.trim() === "" ? ["no description"] : [])
  ]),
  "no two pages of a language have the same title": sameTitles,
  "no page has an id twice": ofPages(({ids}) => (new Set(ids).size === ids.length ? [] : twins(ids))),
  "every page has its other languages, and they have it": ofPages(alternateFaults),
  "nothing stands after the end of a page": ofPages(({isEnded}) => (isEnded ? [] : ["something stands after it"])),
  "no heading stands over nothing": ofPages(({emptyHeadings}) => emptyHeadings),
  "no figure without a picture is offered to be taken": ofPages(({figures}) =>
    figures.filter(({isOffered, hasPicture}) => isOffered && !hasPicture).map(({name}) => `figure to be taken without picture: ${name}`)
  ),
  "every figure names its source": ofPages(({figures}) =>
    figures.filter(({hasSource}) => !hasSource).map(({name}) => `figure without source: ${name}`)
  ),
  "every figure holds a table or leads to one": ofPages((page, site) =>
    page.figures
      .filter(({hasTable, links}) => !hasTable && !links.some((link) => leadsToTable(site, page, link)))
      .map(({name}) => `figure without table: ${name}`)
  )
};
