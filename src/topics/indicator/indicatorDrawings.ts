import {genderDots} from "../../charts/genderDots.ts";
import {rankedBars} from "../../charts/rankedBars.ts";
import {shareTicks} from "../../charts/shareTicks.ts";
import {strips} from "../../charts/strips.ts";
import type {Tick} from "../../charts/frame.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import {drawnOf, listed, onPage, type IndicatorDrawing} from "./drawnOf.ts";
import {homeIncomes} from "./homeIncomes.ts";
import {indicatorRegions} from "./indicatorRegions.ts";
import {indicatorSexes} from "./indicatorSexes.ts";
import type {Language} from "../../atlas/language.ts";
import {sexNames} from "../../reading/sexNames.ts";
import {stripWords} from "../../drawing/drawingWords.ts";
import {stripSays} from "../../drawing/stripSays.ts";

const ticksOf = ({unit}: Indicator, {format}: Language): Tick[] => shareTicks((value) => format.limit(value, unit));

/** Shares of GDP have no scale of a hundred to spread on. */
const regions: IndicatorDrawing = (snapshot, as) => {
  const {indicator, countries, older} = snapshot;
  if (indicator.unit === "percentOfGdp") return null;
  const {figure, rows} = indicatorRegions(snapshot, as);
  const ticks = ticksOf(indicator, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => strips(rows, {width, ticks, words: stripWords(as)}) : null,
    says: stripSays(rows, as),
    missing: as.pages.length - countries.length - older.length
  };
};

const sexes: IndicatorDrawing = (snapshot, as) => {
  const {figure, rows} = indicatorSexes(snapshot, as);
  const ticks = ticksOf(snapshot.indicator, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => genderDots(rows, {width, ticks, words: sexNames(snapshot.indicator, as)}) : null,
    says: rows.map(({say}) => say),
    missing: as.pages.length - figure.table.rows.length,
    missingOf: "countriesBySex"
  };
};

const incomes: IndicatorDrawing = (_, as) => {
  const found = homeIncomes(as);
  return (
    found && {
      figure: found.figure,
      draw: (width) => rankedBars(found.bars, {width, colour: "gap4"}),
      says: found.bars.map(({say}) => say),
      missing: 0
    }
  );
};

/** Charts of the rows of an indicator: by region, by sex, by income. */
export const indicatorDrawings = {
  regions: drawnOf("regions", onPage("regions"), regions, listed),
  sexes: drawnOf("sexes", onPage("sex"), sexes, listed),
  incomes: drawnOf(
    "incomes",
    (_, {locale}) => ({page: `${addressOf(locale, "home")}#income`}),
    incomes,
    () => ["any-benefit"]
  )
};
