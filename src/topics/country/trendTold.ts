import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {newestStretch} from "../../measures/newestStretch.ts";
import type {Observation} from "../../model/observation.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Told} from "../../reading/finding.ts";
import {leftThen} from "../../reading/leftThen.ts";
import {shownText} from "../../reading/shownText.ts";
import {spanOf} from "../../reading/yearSpan.ts";

/** Whether a series has nothing but zeros, which tell of no development. */
export const isAllZero = (rows: readonly Observation[]): boolean => rows.every(({value}) => value === 0);

/** What is found in a series: a change within its newest stretch without break, change of remark or doubtful value; else its newest sound value. */
export function trendTold(id: string, rows: readonly Observation[], as: LocalAtlas): Told {
  const {doubts} = as.words;
  const say = as.words.country.trend;
  const sound = rows.filter((o) => leads(o, as));
  const newest = sound.at(-1);
  if (!newest) return {title: rows.length > 0 ? doubts.noneLeads({about: as.indicator(id).name[as.locale]}) : say.titleNone, absent: true};
  const name = say.left(as.indicator(id).name[as.locale]);
  if (rows.length > 1 && isAllZero(rows)) return zerosTold(name, rows, as);
  const [first, ...later] = newestStretch(rows, (o) => !leads(o, as));
  const last = later.at(-1);
  if (first && last) return {title: say.titleTwo({name, from: endOf(first, as), to: endOf(last, as)}), ...leftThen(first, last, as)};
  const sentence = leftThen(null, newest, as);
  if (rows.length === 1) return {title: say.titleOne({name, ...endOf(newest, as)}), ...sentence};
  if (sound.length > 1) return {title: say.titleNewest({name, ...endOf(newest, as)}), ...sentence};
  const found = describeValue(newest, as.indicator(id), as);
  return {title: doubts.oneSound({indicator: name, value: shownText(found), when: found.whenDoubts, others: rows.length - 1}), ...sentence};
}

/** Zeros alone, with their years. */
function zerosTold(name: string, rows: readonly Observation[], as: LocalAtlas): Told {
  const title = (when: string): string => as.words.country.trend.titleZero({name, when});
  return {title, when: spanOf(rows, as)};
}

function endOf(o: Observation, as: LocalAtlas) {
  const {gap, when, doubts} = describeValue(o, as.indicator(o.indicator), as);
  return {share: gap, when, doubts};
}
