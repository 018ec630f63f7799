import type {Atlas} from "../../atlas/atlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Tick} from "../../charts/frame.ts";
import {quintileBars} from "../../charts/quintileBars.ts";
import {sectorBars} from "../../charts/sectorBars.ts";
import {spendingBars, type SpendingRow} from "../../charts/spendingBars.ts";
import {twinDots} from "../../charts/twinDots.ts";
import {countryResidence} from "./countryResidence.ts";
import {countryWorkParts} from "./countryWorkParts.ts";
import {countriesTaken, countryWithinTaken} from "./withinDrawing.ts";
import {countryFifths} from "./countryFifths.ts";
import {countryHealth} from "./countryHealth.ts";
import {countryProgrammes} from "./countryProgrammes.ts";
import {countrySpending} from "./countrySpending.ts";
import {sexWords, shareTicksOf} from "../../drawing/drawingWords.ts";
import {trendDrawing} from "../../drawing/trendDrawing.ts";
import {ofCountry, type CountryDrawing} from "./ofCountry.ts";

const health: CountryDrawing = (country, as) => {
  const {figure, series} = countryHealth(country, as);
  return {...trendDrawing({figure, series, unit: "index"}, as), missing: 0};
};

const spending: CountryDrawing = (country, as) => {
  const {figure, rows} = countrySpending(country, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => spendingBars(rows, {width, ticks: spendingTicks(rows, as)}) : null,
    says: rows.map(({say}) => say),
    missing: 0
  };
};

/** A few whole shares of GDP from zero to the largest value. */
function spendingTicks(rows: readonly SpendingRow[], {format}: LocalAtlas): Tick[] {
  const most = Math.max(0, ...rows.map(({value}) => value ?? 0));
  const step = [0.5, 1, 2, 5].find((each) => most / each <= 5) ?? 10;
  return Array.from({length: Math.floor(most / step) + 1}, (_, i) => ({value: i * step, text: format.limit(i * step, "percentOfGdp")}));
}

const programmes: CountryDrawing = (country, as) => {
  const {figure, rows, missing} = countryProgrammes(country, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => sectorBars(rows, {width, ticks: shareTicksOf(as), words: sexWords(as)}) : null,
    says: rows.map(({say}) => say),
    missing,
    missingOf: "programmes"
  };
};

const fifths: CountryDrawing = (country, as) => {
  const found = countryFifths(country, as);
  return (
    found && {
      figure: found.figure,
      draw: (width) => quintileBars(found.rows, {width, ticks: shareTicksOf(as)}),
      says: found.rows.map(({say}) => say),
      missing: 0
    }
  );
};

const residence: CountryDrawing = (country, as) => {
  const found = countryResidence(country, as);
  const words = as.words.townAndCountry.reach;
  return (
    found && {
      figure: found.figure,
      draw: (width) => twinDots(found.rows, {width, ticks: shareTicksOf(as), words}),
      says: found.rows.map(({say}) => say),
      missing: 0
    }
  );
};

const workParts: CountryDrawing = (country, as) => {
  const found = countryWorkParts(country, as);
  return (
    found && {
      figure: found.figure,
      draw: (width) => sectorBars(found.rows, {width, ticks: shareTicksOf(as), words: sexWords(as)}),
      says: found.rows.map(({say}) => say),
      missing: 0
    }
  );
};

/** Charts that countries alone have. */
export const countryCharts = {
  programmes: ofCountry("programmes", "programmes", programmes),
  fifths: ofCountry("fifths", "programmes", fifths),
  residence: ofCountry("residence", "residence", residence),
  "informality-parts": ofCountry("informality-parts", "work", workParts),
  health: ofCountry("health", "health", health),
  spending: ofCountry("spending", "spending", spending),
  within: {...ofCountry("within", "within", countryWithinTaken), ids: (atlas: Atlas) => countriesTaken(atlas).map((id) => id.toLowerCase())}
};
