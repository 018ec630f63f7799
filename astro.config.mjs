import {defineConfig} from "astro/config";
import {siteUrl} from "./src/site/siteUrl.ts";
import {sitemapAtBuild} from "./src/site/sitemapAtBuild.ts";
import {lightPlot} from "./scripts/steps/lightPlot.ts";
import {plainImports} from "./scripts/steps/plainImports.ts";

/** The public address, when known at build time; without it every link on the site is relative to its root. */
const site = siteUrl(process.env.SITE_URL)?.href;

export default defineConfig({
  ...(site ? {site} : {}),
  output: "static",
  integrations: [sitemapAtBuild(site)],
  trailingSlash: "ignore",
  // Line breaks between words are spaces, as in any HTML.
  compressHTML: true,
  build: {format: "directory", inlineStylesheets: "never"},
  devToolbar: {enabled: false},
  vite: {plugins: [lightPlot(), plainImports()], build: {assetsInlineLimit: 0, modulePreload: false}}
});
