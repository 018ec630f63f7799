import type {IndicatorSnapshot} from "../atlas/atlas.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {RankedRow} from "./rankedRows.ts";

/** What the rows of a ranking are chosen by. */
export const rankingChoiceNames = ["region", "income", "year", "sex"] as const;
export type RankingChoiceName = (typeof rankingChoiceNames)[number];

type Codes = Readonly<Record<RankingChoiceName, readonly string[]>>;
export type RankingChoice = {
  readonly name: RankingChoiceName;
  readonly options: readonly {readonly code: string; readonly text: string}[];
};
export type RankingChoices = {
  readonly choices: readonly RankingChoice[];
  /** The codes of each row, by area. */
  readonly codes: ReadonlyMap<string, Codes>;
};

/** Years from which one may ask for rows, and before the first of which. */
const since = [2020, 2015];
const earliest = 2015;

/** What one can choose among the rows of a ranking by: only what parts them. */
export function rankingChoices(snapshot: IndicatorSnapshot, rows: readonly RankedRow[], as: LocalAtlas): RankingChoices {
  const codes = new Map(rows.map(({area}) => [area, codesOf(area, snapshot, as)]));
  const choices = rankingChoiceNames.map((name) => ({name, options: optionsOf(name, [...codes.values()], as)}));
  return {choices: choices.filter(({options}) => options.length > 0), codes};
}

function codesOf(id: string, {latest, byArea}: IndicatorSnapshot, as: LocalAtlas): Codes {
  const area = as.areas.get(id);
  const {region, subregion, incomeGroup} = area?.kind === "country" ? area : {region: null, subregion: null, incomeGroup: null};
  const period = latest.get(id)?.period ?? null;
  const isSplit = byArea.get(id)?.some(({sex}) => sex === "female") && byArea.get(id)?.some(({sex}) => sex === "male");
  return {
    region: [region, subregion].flatMap((one) => one ?? []),
    income: incomeGroup === null ? [] : [incomeGroup],
    year:
      period === null
        ? []
        : [...since.filter((year) => period >= year).map((year) => `from-${year}`), ...(period < earliest ? ["earlier"] : [])],
    sex: isSplit ? ["both"] : []
  };
}

/** The options that some rows have and others have not, in the order of the groups' names or of time. */
function optionsOf(name: RankingChoiceName, all: readonly Codes[], as: LocalAtlas): RankingChoice["options"] {
  const counts = new Map<string, number>();
  for (const codes of all) for (const code of codes[name]) counts.set(code, (counts.get(code) ?? 0) + 1);
  const parting = [...counts].filter(([, count]) => count < all.length).map(([code]) => code);
  const options = parting.map((code) => ({code, text: textOf(name, code, as)}));
  return name === "year"
    ? options.sort((a, b) => yearOrder(a.code) - yearOrder(b.code))
    : options.sort((a, b) => as.byName(a.text, b.text));
}

const yearOrder = (code: string): number => (code === "earlier" ? 1 : -Number(code.slice(-4)));

function textOf(name: RankingChoiceName, code: string, {words, name: nameOf}: LocalAtlas): string {
  const say = words.ranking;
  if (name === "sex") return say.withSex;
  if (name === "year") return code === "earlier" ? say.before(earliest) : say.since(Number(code.slice(-4)));
  return nameOf(code);
}
