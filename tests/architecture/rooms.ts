/** Who may import whom, among the folders of src (and scripts, which have no folder there). A room may always import from itself. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  tables: ["model"],
  sources: ["model", "tables"],
  measures: ["model"],
  charts: ["model"],
  i18n: ["model"],
  site: ["model", "tables"],
  views: ["model", "measures", "site", "i18n", "tables/writeCsv.ts", "compare"],
  markup: ["model"],
  compare: ["model", "measures", "charts", "i18n", "client", "markup", "site/addresses.ts"],
  embeds: ["model", "charts", "i18n", "site", "views"],
  pictures: ["model", "charts", "site", "views", "embeds"],
  components: ["model", "charts", "i18n", "client", "markup", "compare/formMarkup.ts", "site/addresses.ts", "site/worldGeometry.ts"],
  layouts: ["model", "i18n", "components", "client", "styles", "site/addresses.ts", "site/releases.ts"],
  pages: [
    "model",
    "tables",
    "measures",
    "charts",
    "i18n",
    "site",
    "views",
    "compare",
    "markup",
    "embeds",
    "pictures",
    "components",
    "layouts",
    "styles",
    "content"
  ],
  client: [],
  styles: [],
  scripts: ["model", "tables", "sources", "site/sitemapAtBuild.ts", "site/siteUrl.ts"]
};

/**
 * Scripts of pages import nothing, but for the one that draws a picture: what a button does, how an SVG becomes a PNG, and what a PNG says are three
 * things to test. Fetching the drawing with the first click would save nothing: Vite's helper for that weighs as much.
 */
export const clientParts: readonly string[] = [
  "src/client/copyTexts.ts → src/client/citations.ts",
  "src/client/drawnPicture.ts → src/client/pngTexts.ts",
  "src/client/takePicture.ts → src/client/drawnPicture.ts"
];

/** Whose types a room may name besides: what a view chooses is what a chart draws and a component prints. */
export const typeRooms: Readonly<Record<string, readonly string[]>> = {
  views: ["charts"],
  markup: ["views"],
  compare: ["views"],
  components: ["views", "measures", "compare", "embeds"],
  layouts: ["views"]
};

/** Packages with one room of their own. */
export const packageRooms: Readonly<Record<string, RegExp>> = {
  papaparse: /^src\/tables\//,
  "@observablehq/plot": /^src\/charts\//,
  d3: /^src\/charts\//,
  "topojson-client": /^src\/charts\//
};

/** Rooms that only think: no disk, clock, network, chance or document. `charts/paper` is the document of the build, which `charts/svg` is handed. */
export const isPure = (file: string): boolean =>
  /^src\/(model|tables|sources|measures|charts)\//.test(file) && !/^src\/charts\/(svg|drawAtBuild)\.ts$/.test(file);
