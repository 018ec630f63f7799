import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {DrawnPart} from "../charts/drawSvg.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Figure, TakenFigure} from "../reading/figure.ts";
import type {ChartLegend} from "./chartLegend.ts";
import type {ChartKind, ChartName} from "./chartKinds.ts";
import type {RowFile} from "./rowFiles.ts";

/**
 * What has no figure of the kind that a chart is of; "bySex": a figure may be published, but not for women and men; "counted": a rate may be,
 * but no number of workers; "compared": figures may be, but no two years that can be compared;
 * "leftOut": no number of people left out.
 */
export type MissingOf =
  | "countries"
  | "countriesBySex"
  | "countriesCounted"
  | "countriesPaired"
  | "countriesCompared"
  | "countriesLeftOut"
  | "branches"
  | "branchesBySex"
  | "stages"
  | "programmes";

/** A chart with all that travels with it; the same for pages, embeds, pictures, cards and sentences. */
export type ChartView = ChartName & {
  /** The place or the indicator it is about: "Argentina", "Old age". */
  readonly name: string;
  /** What the name joins, where it is of both: "World: Old age". */
  readonly named?: {readonly place: string; readonly topic: string};
  /** The names of its places, where it is about two. */
  readonly places?: readonly string[];
  /** What it is called in lists, where its name would not tell it from others. */
  readonly listed?: string;
  readonly figure: TakenFigure;
  /** The kind whose sort of picture it is, where that is not its own. */
  readonly picture?: ChartKind | undefined;
  /** The columns of its table that an embed prints, where all of them would weigh too much; the page has the rest. */
  readonly embedColumns?: readonly number[] | undefined;
  /** Draws it as a whole SVG for a page, or as an embed has it, at a width in px; null where nothing is published. */
  readonly draw: ((width: number, whose?: "page" | "embed") => string) | null;
  /** Draws it as a part of a file that stands alone, for a width in px; null where nothing is published. */
  readonly part: ((width: number) => DrawnPart) | null;
  /** How high the drawing of a width is, in px. */
  readonly heightAt: ((width: number) => number) | null;
  readonly legend: ChartLegend | null;
  /** What the rows say aloud, one sentence each. */
  readonly says: readonly string[];
  /** How many have no figure, and what they are. */
  readonly missing: number;
  readonly missingOf: MissingOf;
  /** The address of the same view on the site. */
  readonly page: string;
  /** The address of the rows as CSV; null where nobody publishes rows of the place. */
  readonly csv: string | null;
  /** The files of its rows, where no single one holds them. */
  readonly rows?: readonly RowFile[] | undefined;
  /** Charts of this kind that have something to show, where this one has nothing. */
  readonly neighbours: readonly {readonly id: string; readonly name: string}[];
};

/** What a page prints of a chart. */
export type PlacedView = Pick<ChartView, "draw" | "legend"> & {readonly figure: Figure};

/** What is to be known of a chart, wherever it is taken: the caveats of its figure, and of its map. */
export const noteOf = ({figure, legend}: PlacedView): string | undefined =>
  [figure.note, legend?.note].filter(Boolean).join(" ") || undefined;

/** The address of the page on which a chart stands, without its place there. */
export const pageOf = ({page}: Pick<ChartView, "page">): string => page.replace(/#.*$/, "");

/** What a chart is called in lists of its kind. */
export const listedName = ({listed, name}: ChartView): string => listed ?? name;

/** A kind of chart: of what there is one, and how it is made. */
export type Chart = {
  /** What the id of one names; a pair is of a group and an indicator, what is learning of two areas. */
  readonly about: "indicator" | "area" | "country" | "group" | "pair" | "learning" | "comparison";
  /** The ids it can have. */
  readonly ids: (atlas: Atlas) => readonly string[];
  /** Whether each id has an embed, if only to say that nothing is published; otherwise those that have something to draw. */
  readonly isAlways: boolean;
  /** The chart of an id; null where there is not even a figure to speak of. */
  readonly view: (id: string, as: LocalAtlas) => ChartView | null;
};
