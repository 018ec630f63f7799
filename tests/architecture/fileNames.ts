import {exportsOf} from "./deadExports.ts";
import {type SourceFile} from "./sourceFiles.ts";

/** Files of three or more equal exports, none of which is the main one; each is named for what they have in common. */
export const families: readonly string[] = [
  "src/charts/rowMarks.ts",
  "src/charts/scatterMarks.ts",
  "src/charts/svgMarkup.ts",
  "src/charts/textFit.ts",
  "src/charts/trendMarks.ts",
  "src/charts/trendSpots.ts",
  "src/compare/compareFiles.ts",
  "src/dataset/dataPage.ts",
  "src/drawing/drawingWords.ts",
  "src/i18n/en/phrases.ts",
  "src/i18n/ar/phrases.ts",
  "src/i18n/fr/phrases.ts",
  "src/i18n/es/phrases.ts",
  "src/site/addresses.ts",
  "src/sources/readCell.ts",
  "src/topics/group/groupAuditTables.ts",
  "src/topics/informality/informalityCoverWords.ts",
  "src/topics/lifeCycle/lifeCycleFigures.ts",
  "src/topics/lifeCycle/lifeCycleStages.ts",
  "src/topics/lifeCycle/lifeCycleTold.ts",
  "src/topics/strategies/strategiesBase.ts",
  "scripts/freeze/frozenText.ts",
  "scripts/steps/amounts.ts",
  "scripts/steps/prepare.ts",
  "scripts/steps/siteSteps.ts"
];

/** Files whose name is none of their exports. Pages are named for their address, commands (no exports) for what one types. */
export function misnamed(one: SourceFile): string[] {
  if (one.file.startsWith("src/pages/")) return [];
  const names = exportsOf(one);
  const stem = one.file.replace(/^.*\//, "").replace(/\.ts$/, "").replaceAll("-", "").toLowerCase();
  const isNamed = names.length === 0 || names.some((name) => name.toLowerCase() === stem);
  if (isNamed) return families.includes(one.file) ? [`${one.file} needs no place among the families`] : [];
  if (families.includes(one.file) && names.length > 2) return [];
  return [`${one.file} exports ${names.join(", ")}`];
}
