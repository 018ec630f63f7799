import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {ChartView} from "../drawing/chart.ts";
import type {ChartName} from "../drawing/chartKinds.ts";
import {lensWords} from "../i18n/lensWords.ts";
import {lensNames, type Lens} from "../model/lens.ts";
import {addressOf} from "../site/addresses.ts";
import {findChart} from "./chartView.ts";

/** A question across countries: what it is called, its page, and the picture that answers it for the world. */
export type QuestionCard = {
  readonly id: string;
  readonly question: string;
  readonly name: string;
  readonly href: string;
  readonly finding: string;
  /** Who publishes the figures: "Source: ILO, World Bank". */
  readonly source: string;
  /** The same figure on that page, with its table. */
  readonly table: {readonly text: string; readonly href: string};
  readonly draw: (width: number) => string;
};

/** The chart of each lens that is read soonest: few marks, one finding. */
const leadingCharts: Readonly<Record<Lens, ChartName["chart"]>> = {
  lifeCycle: "life-cycle",
  gender: "gender-averages",
  informality: "informality-sexes",
  sectors: "sectors-spread",
  strategies: "strategies-fifths",
  townAndCountry: "town-and-country",
  progress: "progress-goal"
};

/** Charts with a mark for every country: on a card one picture, whose marks are said in the table that the card names. */
const manyMarked: ReadonlySet<ChartName["chart"]> = new Set(["sectors-spread"]);

/** The questions in the order of menus, each with its picture for the world; then what was claimed beside what is measured. */
export function questionCards(as: LocalAtlas): QuestionCard[] {
  const {thenAndNow} = as.words;
  const lenses = lensNames.map((lens) => {
    const {question, name} = lensWords(lens, as.locale);
    return {id: lens, chart: leadingCharts[lens], question, name, href: addressOf(as.locale, lens)};
  });
  const claims = {
    id: "thenAndNow",
    chart: "claims",
    question: thenAndNow.question,
    name: thenAndNow.name,
    href: addressOf(as.locale, "thenAndNow")
  } as const;
  return [...lenses, claims].flatMap(({chart, ...card}) => {
    const view = findChart({chart, id: "world"}, as);
    if (!view?.draw) return [];
    const table = {text: as.words.figure.table, href: `${card.href}#${view.figure.id}`};
    const draw = (width: number): string => view.draw?.(width, manyMarked.has(chart) ? "embed" : "page") ?? "";
    return [{...card, finding: view.figure.title, source: publishers(view, as), table, draw}];
  });
}

function publishers({figure}: ChartView, {format, words}: LocalAtlas): string {
  const names = new Set(figure.sources.map(({short}) => short).filter((name) => name !== ""));
  return format.labelled(words.figure.source, format.list([...names]));
}
