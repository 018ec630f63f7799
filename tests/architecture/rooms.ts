import {lensNames} from "../../src/model/lens.ts";

/** What a topic stands on: a room for what one subject shows, and how it is drawn. */
const beneathTopics = ["model", "measures", "charts", "i18n", "site", "atlas", "reading", "drawing"];

/** The topics, and what else of each other they name: the topics of areas and of pairs join what countries and groups have alike, and lists name the pairs. */
const topics: Readonly<Record<string, readonly string[]>> = {
  "topics/area": [...beneathTopics, "topics/country", "topics/group", "topics/lifeCycle"],
  "topics/learn": [...beneathTopics, "topics/country", "topics/lifeCycle"],
  ...Object.fromEntries(
    ["country", "group", "home", "indicator", "law", "lists", "schemes", "thenAndNow", ...lensNames]
      .sort()
      .map((topic) => [`topics/${topic}`, topic === "lists" ? [...beneathTopics, "topics/learn"] : beneathTopics])
  )
};

/** Who may import whom, among the folders of src (and scripts, which have no folder there). A room may always import from itself. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  tables: ["model"],
  sources: ["model", "tables"],
  measures: ["model"],
  moves: [
    "model",
    "tables",
    "measures",
    "sources/drift/fact.ts",
    "sources/drift/factsOf.ts",
    "sources/drift/tableState.ts",
    "sources/drift/modelDrift.ts"
  ],
  charts: ["model"],
  i18n: ["model"],
  site: ["model", "tables"],
  markup: ["model", "charts/widths.ts"],
  atlas: ["model", "measures", "site", "i18n"],
  reading: ["model", "measures", "site", "i18n", "atlas"],
  dataset: ["model", "measures", "site", "i18n", "atlas", "reading", "tables/writeCsv.ts"],
  drawing: ["model", "charts", "site", "i18n", "atlas", "reading", "dataset/datasetGroups.ts"],
  ...topics,
  compare: [
    ...["model", "measures", "charts", "i18n", "client", "markup"],
    ...["reading/sayReading.ts", "reading/saySexes.ts", "reading/shownText.ts", "reading/formattedValue.ts", "site/addresses.ts"],
    ...["taking/fittedHeight.ts", "taking/stackedHeight.ts", "taking/textHeight.ts", "pictures/svgMetadata.ts"]
  ],
  "compare/prepare": [...beneathTopics, "compare"],
  figures: ["model", "site", "i18n", "atlas", "drawing", ...Object.keys(topics), "compare/prepare"],
  taking: ["model", "charts", "site", "i18n", "atlas", "reading", "drawing", "figures"],
  pictures: ["model", "charts", "site", "i18n", "atlas", "reading", "drawing", "figures", ...Object.keys(topics)],
  sentences: ["model", "site", "i18n", "atlas", "reading", "drawing", "figures", ...Object.keys(topics)],
  components: ["model", "charts", "i18n", "client", "markup", "compare/viewsMarkup.ts", "site/addresses.ts", "site/worldGeometry.ts"],
  layouts: ["model", "i18n", "components", "client", "styles", "site/addresses.ts", "site/releases.ts"],
  pages: [
    ...["model", "tables", "measures", "charts", "i18n", "site", "markup", "atlas", "reading", "dataset", "drawing"],
    ...Object.keys(topics),
    ...["compare", "compare/prepare", "figures", "taking", "pictures", "components", "layouts", "styles", "content"]
  ],
  client: [],
  styles: [],
  scripts: ["model", "tables", "sources", "moves", "sentences", "site/sitemapAtBuild.ts", "site/siteUrl.ts"]
};

/**
 * Scripts of pages import nothing, but for these: how letters find a name, which rows are the ends, what a button does, how a picture is set anew and an SVG becomes a
 * PNG, and what a PNG or a citation says are things to test apart. Fetching them with the first click would save nothing: Vite's helper for that weighs as much.
 */
export const clientParts: readonly string[] = [
  "src/client/areaSearch.ts → src/client/combobox.ts",
  "src/client/areaSearch.ts → src/client/countSaid.ts",
  "src/client/areaSearch.ts → src/client/fetchList.ts",
  "src/client/areaSearch.ts → src/client/offered.ts",
  "src/client/chosenPicture.ts → src/client/composedPicture.ts",
  "src/client/chosenPicture.ts → src/client/pictureParts.ts",
  "src/client/chosenPicture.ts → src/client/zoomedParts.ts",
  "src/client/chosenPicture.ts → src/client/schemeColours.ts",
  "src/client/combobox.ts → src/client/matching.ts",
  "src/client/combobox.ts → src/client/optionOf.ts",
  "src/client/composedPicture.ts → src/client/pictureParts.ts",
  "src/client/composedPicture.ts → src/client/pictureWords.ts",
  "src/client/composedPicture.ts → src/client/plannedPicture.ts",
  "src/client/copyTexts.ts → src/client/citations.ts",
  "src/client/copyTexts.ts → src/client/copyOrSelect.ts",
  "src/client/dataTable.ts → src/client/cellValue.ts",
  "src/client/dataTable.ts → src/client/countSaid.ts",
  "src/client/dataTable.ts → src/client/liftRow.ts",
  "src/client/dataTable.ts → src/client/markEnds.ts",
  "src/client/dataTable.ts → src/client/matching.ts",
  "src/client/drawnPicture.ts → src/client/fetchedFile.ts",
  "src/client/drawnPicture.ts → src/client/withTexts.ts",
  "src/client/embedScript.ts → src/client/embedShow.ts",
  "src/client/figureLink.ts → src/client/copyOrSelect.ts",
  "src/client/figureReadout.ts → src/client/linkAround.ts",
  "src/client/figureReadout.ts → src/client/markByKey.ts",
  "src/client/figureReadout.ts → src/client/nearestDot.ts",
  "src/client/figureReadout.ts → src/client/outlineOf.ts",
  "src/client/figureReadout.ts → src/client/tipAt.ts",
  "src/client/lightUp.ts → src/client/outlineOf.ts",
  "src/client/listRegion.ts → src/client/areaOfLink.ts",
  "src/client/litCountry.ts → src/client/askedFor.ts",
  "src/client/litCountry.ts → src/client/fetchList.ts",
  "src/client/litCountry.ts → src/client/lightUp.ts",
  "src/client/litCountry.ts → src/client/matching.ts",
  "src/client/litCountry.ts → src/client/saidAgain.ts",
  "src/client/litCountry.ts → src/client/withoutGuess.ts",
  "src/client/mapExplorer.ts → src/client/areaOfLink.ts",
  "src/client/mapExplorer.ts → src/client/askedFor.ts",
  "src/client/mapExplorer.ts → src/client/countLegend.ts",
  "src/client/mapExplorer.ts → src/client/listRegion.ts",
  "src/client/mapExplorer.ts → src/client/missingSaid.ts",
  "src/client/mapExplorer.ts → src/client/offerCountries.ts",
  "src/client/mapExplorer.ts → src/client/regionBeside.ts",
  "src/client/mapExplorer.ts → src/client/regionByKey.ts",
  "src/client/mapExplorer.ts → src/client/restateTakings.ts",
  "src/client/mapExplorer.ts → src/client/sayRegion.ts",
  "src/client/mapExplorer.ts → src/client/zoomMap.ts",
  "src/client/markByKey.ts → src/client/neighbourOf.ts",
  "src/client/missingSaid.ts → src/client/nearestWord.ts",
  "src/client/missingSaid.ts → src/client/saidAgain.ts",
  "src/client/missingSaid.ts → src/client/withoutGuess.ts",
  "src/client/nameCountries.ts → src/client/areaOfLink.ts",
  "src/client/offerCountries.ts → src/client/areaOfLink.ts",
  "src/client/offered.ts → src/client/matching.ts",
  "src/client/outlineOf.ts → src/client/nearestDot.ts",
  "src/client/pictureParts.ts → src/client/pictureWords.ts",
  "src/client/pictureWords.ts → src/client/lineBreaker.ts",
  "src/client/pictureWords.ts → src/client/rightRun.ts",
  "src/client/plannedPicture.ts → src/client/pictureWords.ts",
  "src/client/regionByKey.ts → src/client/regionBeside.ts",
  "src/client/rowChoices.ts → src/client/countSaid.ts",
  "src/client/rowChoices.ts → src/client/markEnds.ts",
  "src/client/snippetMaker.ts → src/client/askedFor.ts",
  "src/client/snippetMaker.ts → src/client/frameQuery.ts",
  "src/client/snippetMaker.ts → src/client/headOfEmbed.ts",
  "src/client/takePicture.ts → src/client/fetchedFile.ts",
  "src/client/takePicture.ts → src/client/drawnPicture.ts",
  "src/client/takeTabs.ts → src/client/tableCsv.ts",
  "src/client/zoomMap.ts → src/client/areaOfLink.ts",
  "src/client/zoomMap.ts → src/client/nameCountries.ts"
];

/** Whose types a room may name besides: what a reading chooses is what a chart draws and a component prints. */
export const typeRooms: Readonly<Record<string, readonly string[]>> = {
  layouts: ["reading", "taking"],
  markup: ["reading", "taking"],
  reading: ["charts"],
  compare: ["reading", "taking", "compare/prepare"],
  components: [
    "atlas",
    "reading",
    "dataset",
    "measures",
    "compare",
    "compare/prepare",
    "drawing",
    "figures",
    "taking",
    ...Object.keys(topics)
  ]
};

/** Packages with one room of their own. */
export const packageRooms: Readonly<Record<string, RegExp>> = {
  papaparse: /^src\/tables\//,
  "@observablehq/plot": /^src\/charts\//,
  d3: /^src\/charts\//,
  "topojson-client": /^src\/charts\//
};

/** Rooms that only think: no disk, clock, network, chance or document. `charts/paper` is the document of the build, which `charts/drawSvg` is handed. */
export const isPure = (file: string): boolean =>
  /^src\/(model|tables|sources|measures|moves|charts)\//.test(file) && !/^src\/charts\/(drawSvg|drawAtBuild)\.ts$/.test(file);
