import type {SharedWords} from "../compare/compareFiles.ts";
import {patternOf} from "../compare/pattern.ts";
import type {Reader} from "./reader.ts";

/** The words that a comparison has in common with other pages, as patterns that can travel. */
export function sharedWords({words}: Reader): SharedWords {
  const {value, figure, absence, codes, country} = words;
  const {area, value: amount, year, women, men, difference, gap, remark, source} = figure;
  return {
    report: patternOf(value.report),
    units: {percentOfGdp: patternOf(value.ofGdp), index: patternOf(value.indexPoints)},
    denominator: patternOf(figure.denominator),
    undatedReport: patternOf(figure.undatedReport),
    flags: words.flags,
    remarks: words.remarks,
    absence: {
      notPublished: absence.notPublished,
      notPublishedBySplit: absence.notPublishedBySplit,
      notApplicable: absence.notApplicable
    },
    old: value.old,
    codes: {...codes.sector, ...codes.status, ...codes.quintile},
    figure: {
      ...{area, value: amount, year, women, men, difference, gap, remark, source},
      reached: country.life.reached,
      left: country.life.left
    }
  };
}
