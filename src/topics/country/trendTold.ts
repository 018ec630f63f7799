import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Observation} from "../../model/observation.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Told} from "../../reading/finding.ts";
import {leftThen} from "../../reading/leftThen.ts";

/** What is found in a series: its first and its last value that may lead. */
export function trendTold(id: string, rows: readonly Observation[], as: LocalAtlas): Told {
  const {doubts} = as.words;
  const say = as.words.country.trend;
  const sound = rows.filter((o) => leads(o, as));
  const [first, last] = [sound[0], sound.at(-1)];
  if (!first || !last) return {title: rows.length > 0 ? doubts.noneLeads : say.titleNone, absent: true};
  const name = as.indicator(id).name[as.locale];
  const sentence = leftThen(first === last ? null : first, last, as);
  if (first === last && rows.length > 1) {
    const {valueText: value, when, old} = describeValue(last, as.indicator(id), as);
    const year = as.format.remarks([when, old ? as.words.value.old : ""]);
    return {title: doubts.oneSound({indicator: name, value, when: year}), ...sentence};
  }
  const [from, to] = [endOf(first, as), endOf(last, as)];
  return {title: first === last ? say.titleOne({name, ...to}) : say.titleTwo({name, from, to}), ...sentence};
}

function endOf(o: Observation, as: LocalAtlas) {
  const {when, old} = describeValue(o, as.indicator(o.indicator), as);
  return {share: o.value, when, old};
}
