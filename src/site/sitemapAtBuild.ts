import {appendFileSync, readdirSync, writeFileSync} from "node:fs";
import {join, sep} from "node:path";
import {fileURLToPath} from "node:url";
import type {AstroIntegration} from "astro";
import {sitemap} from "./sitemap.ts";

const unnamed =
  "SITE_URL is not set: no sitemap.xml, and canonical links, citations and snippets begin at the root of the site, for want of its address.";

/**
 * Writes sitemap.xml from the pages that a build has really made, and names it in robots.txt. A sitemap is made of whole addresses:
 * without the site's own there is none, and the build says so. A build of some languages leaves it to whoever puts the parts together.
 */
export function sitemapAtBuild(site: string | undefined): AstroIntegration {
  return {
    name: "left-out-sitemap",
    hooks: {
      "astro:build:done": ({dir, logger}) => {
        if (!site) return logger.warn(unnamed);
        if (process.env.LEFT_OUT_LOCALES) return;
        writeSitemap(fileURLToPath(dir), new URL(site));
      }
    }
  };
}

/** The same for a folder that holds a finished site. */
export function writeSitemap(folder: string, site: URL): void {
  const pages = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((file) => `/${file.split(sep).join("/")}`);
  const paths = pages.filter((file) => file.endsWith("/index.html")).map((file) => file.slice(0, -"index.html".length));
  writeFileSync(join(folder, "sitemap.xml"), sitemap(paths, site));
  appendFileSync(join(folder, "robots.txt"), `Sitemap: ${new URL("/sitemap.xml", site).href}\n`);
}
