import {lenses} from "../../src/model/lens.ts";
import {locales} from "../../src/model/locale.ts";

/** Headers for the addresses that a path stands for; a "*" at its end stands for anything. */
export type HeaderRule = {readonly path: string; readonly headers: Readonly<Record<string, string>>};

/** "" for the language at the root, "/es" for the others. */
const starts = locales.map((locale, place) => (place === 0 ? "" : `/${locale}`));

/** Other sites may read it by script, and hold it in pages that ask for consent (COEP). */
const open = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"};

/** Nobody else may put it in a frame, to borrow its looks. A page cannot say so of itself: browsers take this from the host alone. */
const unframed = {"Content-Security-Policy": "frame-ancestors 'self'"};
/** Pages and folders of pages. Embeds, live and frozen, are none of them: they stand in pages of others. */
const lensPages = Object.values(lenses).map(({path}) => path);
const folders = [
  "countries",
  "regions",
  "indicators",
  ...lensPages,
  "compare",
  "questions",
  "learn",
  "map",
  "schemes",
  "mutual-health",
  "law",
  "then-and-now",
  "method",
  "glossary",
  "about"
];
/** What stands beside the folders of pages and is none. */
const others = [
  ...["_astro", "cards", "data", "embed", "v", ...locales],
  ...["404.html", "favicon.svg", "feed.xml", "licences.txt", "robots.txt", "search.json", "sitemap.xml"]
];

/** "/co*" of "countries" and "compare": the shortest beginning that nothing else has. A host reads 100 rules, and each language takes its own. */
function beginning(folder: string): string {
  const lengths = [...folder].map((_, place) => place + 1);
  const length = lengths.find((one) => !others.some((other) => other.startsWith(folder.slice(0, one)))) ?? folder.length;
  return `/${folder.slice(0, length)}*`;
}
const pages = ["/", "/data/", "/embed/", ...new Set(folders.map(beginning))];

/**
 * What a host sends with the site's files. Hosts join a header that two rules give to one address, so no two do. No rule asks for TLS for ever
 * (HSTS): that is for whoever holds the domain to promise.
 */
export const headerRules: readonly HeaderRule[] = [
  {path: "/*", headers: {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin"}},
  // Names with a hash in them never change their content.
  {path: "/_astro/*", headers: {...open, "Cache-Control": "public, max-age=31536000, immutable"}},
  {path: "/data/*", headers: open},
  {path: "/v/*", headers: open},
  ...starts.flatMap((start) => [
    ...pages.map((page) => ({path: start + page, headers: unframed})),
    {path: `${start}/embed/*`, headers: open},
    {path: `${start}/cards/*`, headers: open},
    {path: `${start}/feed.xml`, headers: {...open, "Content-Type": "application/atom+xml; charset=utf-8"}}
  ])
];

const isFor = (rule: HeaderRule, address: string): boolean =>
  rule.path.endsWith("*") ? address.startsWith(rule.path.slice(0, -1)) : address === rule.path;

/** The headers of an address without query: "/data/areas/arg.csv". */
export const headersFor = (address: string): Record<string, string> =>
  Object.assign({}, ...headerRules.filter((rule) => isFor(rule, address)).map(({headers}) => headers)) as Record<string, string>;
