import {claimDots} from "../../charts/claimDots.ts";
import type {Chart} from "../../drawing/chart.ts";
import {drawn} from "../../drawing/drawing.ts";
import {shareTicksOf} from "../../drawing/drawingWords.ts";
import {rowFiles} from "../../drawing/rowFiles.ts";
import {addressOf, dataFile} from "../../site/addresses.ts";
import {claimsFigure} from "./claimsFigure.ts";

/** The chart of claims in print, of which there is one, of the world. */
export const thenAndNowCharts: {readonly claims: Chart} = {
  claims: {
    about: "group",
    ids: () => ["world"],
    isAlways: false,
    view(id, as) {
      const found = claimsFigure(as);
      if (!found) return null;
      const {figure, claims, measured} = found;
      const {chart, definitions} = as.words.thenAndNow;
      const words = {...definitions, measured: chart.measured};
      const drawing = {
        figure,
        draw: (width: number) => claimDots(claims, measured, {width, ticks: shareTicksOf(as), words}),
        says: [...claims, ...measured].map(({say}) => say),
        missing: 0,
        rows: [{name: as.words.take.tables.claims.title, csv: dataFile("claims.csv"), isCsvAlone: true}, ...rowFiles(["any-benefit"], as)]
      };
      const name = as.group(id).name[as.locale];
      return {
        ...{chart: "claims", id, name},
        ...drawn(drawing, name, as),
        missingOf: "countries",
        page: `${addressOf(as.locale, "thenAndNow")}#claims`,
        csv: null,
        neighbours: []
      };
    }
  }
};
