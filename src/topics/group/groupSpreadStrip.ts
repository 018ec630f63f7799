import {leadingMedian} from "../../atlas/leadingMedian.ts";
import {isOldSurvey} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripDot} from "../../charts/stripMarks.ts";
import type {StripRow} from "../../charts/strips.ts";
import {shownPlace} from "../../measures/showsGap.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf} from "../../site/addresses.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {publishedFor} from "../../reading/publishedFor.ts";
import {sayMedian} from "../../reading/sayMedian.ts";
import {sayReading} from "../../reading/sayReading.ts";
import {isLeftUnknown, shownNumber, shownText} from "../../reading/shownText.ts";
import {spanOf} from "../../reading/yearSpan.ts";

/** A branch with the latest values of the members. */
type Branch = {readonly id: string; readonly values: readonly Observation[]};

/** The countries of a group on one branch as dots, with their middle and what is published of the group. */
export function groupSpreadStrip({id, values}: Branch, group: Group, as: LocalAtlas): StripRow {
  const {words, locale} = as;
  const {indicator} = as.snapshot(id);
  const label = indicator.name[locale];
  const published = publishedFor(group, id, as)?.found ?? null;
  const middle = leadingMedian(values, as);
  return {
    label,
    dots: values.map((o) => dotOf(o, as)),
    median: middle && {
      value: shownPlace(middle.value, indicator),
      text: shownNumber(middle.value, indicator, as),
      say: sayMedian(label, {value: middle.value, of: middle.of, when: spanOf(middle.of, as), indicator}, as)
    },
    published: published
      ? {
          value: shownPlace(published.observation.value, indicator),
          text: shownText(published),
          say: sayReading(words.region.publishedOf(label), published, as)
        }
      : null
  };
}

function dotOf(o: Observation, as: LocalAtlas): StripDot {
  const {indicator} = as.snapshot(o.indicator);
  const found = describeValue(o, indicator, as);
  return {
    value: shownPlace(o.value, indicator),
    name: as.name(o.area),
    say: sayReading(as.name(o.area), found, as),
    href: addressOf(as.locale, "country", o.area),
    ...(isOldSurvey(o, as) && {old: true}),
    ...(isLeftUnknown(found) && {capped: true})
  };
}
