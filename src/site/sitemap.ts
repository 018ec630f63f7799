import {locales, type Locale} from "../model/locale.ts";
import {inLocale} from "./addresses.ts";
import {escapeXml} from "../model/escapeXml.ts";

/** How many addresses a sitemap may hold, by its protocol. */
const most = 50_000;

/** Whether a page is there to be found: neither a page of errors nor a frame for other sites, live or frozen. */
export const isFindable = (path: string): boolean => /\/$/.test(path) && !/\/embed\/./.test(path) && !/^\/(?:[a-z]{2}\/)?v\//.test(path);

/** The language of a path, and the path that it mirrors. */
function parted(path: string): {locale: Locale; root: string} {
  const locale = locales.slice(1).find((other) => path.startsWith(`/${other}/`)) ?? locales[0];
  return {locale, root: locale === locales[0] ? path : path.slice(locale.length + 1)};
}

/** The sitemap of a site: every page that is there to be found, each with its other languages. Paths are as the site answers them: "/es/data/". */
export function sitemap(paths: readonly string[], site: URL): string {
  const findable = new Set(paths.filter(isFindable).sort());
  if (findable.size > most) throw new Error(`A sitemap holds ${most} addresses at most; there are ${findable.size}`);
  const whole = (path: string) => escapeXml(new URL(path, site).href);
  const entries = Array.from(findable, (path) => {
    const {root} = parted(path);
    const languages = [...locales.map((locale) => [locale, inLocale(locale, root)] as const), ["x-default", root] as const];
    const mirrors = languages.filter(([, mirror]) => findable.has(mirror));
    const alternates = mirrors.map(([language, mirror]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${whole(mirror)}"/>`);
    return `<url><loc>${whole(path)}</loc>${alternates.join("")}</url>\n`;
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${entries.join("")}</urlset>\n`;
}
