import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {headerRules, type HeaderRule} from "./headerRules.ts";

/** The text of `_headers`, as Netlify and Cloudflare read it. */
export const headersText = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({path, headers}) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"))
    .join("\n");

/**
 * The text of `_redirects`: the frozen addresses of a release that has no files of its own yet are answered with the live ones. Cloudflare follows it
 * even where there is a file, so it must go when there is.
 */
export const redirectsText = (liveRelease: string): string => `/v/${liveRelease}/* /:splat 200\n`;

export type HostFileOptions = {
  /** The release whose frozen addresses the live files answer (`liveRelease.ts`); null where none is. */
  readonly liveRelease: string | null;
};

/** Writes what hosts read beside a finished site: headers, the one rewrite, and that GitHub Pages is to leave `_astro` alone. */
export function writeHostFiles(dist: string, {liveRelease}: HostFileOptions): void {
  writeFileSync(join(dist, "_headers"), headersText(headerRules));
  writeFileSync(join(dist, ".nojekyll"), "");
  const redirects = join(dist, "_redirects");
  if (liveRelease === null) rmSync(redirects, {force: true});
  else writeFileSync(redirects, redirectsText(liveRelease));
}
