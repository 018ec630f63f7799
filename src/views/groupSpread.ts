import type {StripRow} from "../charts/strips.ts";
import {quantile} from "../measures/distribution.ts";
import {spread, type Spread} from "../measures/spread.ts";
import type {Group} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import {addressOf} from "../site/addresses.ts";
import type {Atlas} from "./atlas.ts";
import {branches} from "./branches.ts";
import {latestReading, reading} from "./reading.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure} from "./table.ts";
import {sayReading} from "./worldMap.ts";

export type SpreadView = {readonly figure: Figure; readonly rows: readonly StripRow[]};
type Held = {readonly id: string; readonly spread: Spread; readonly values: readonly Observation[]};

/** How far apart the countries of a group are on every branch: not its mean alone. */
export function groupSpread(group: Group, atlas: Atlas, reader: Reader): SpreadView {
  const {words, format, locale} = reader;
  const inside = new Set(group.members);
  const held = ["any-benefit", ...branches].flatMap((id): Held[] => {
    const values = atlas.standing(id).countries.filter(({area}) => inside.has(area));
    const found = spread(values, {members: group.members});
    return found ? [{id, spread: found, values}] : [];
  });
  const name = (id: string): string => atlas.indicator(id).name[locale];
  const widest = held.toSorted((a, b) => b.spread.range - a.spread.range)[0];
  const ends = (observations: readonly Observation[]): string =>
    observations.length > 1
      ? words.region.spread.many(observations.length, format.count(observations.length))
      : (atlas.areas.get(observations[0]?.area ?? "")?.name[locale] ?? "");
  return {
    rows: held.map((one) => strip(one, name(one.id), group, atlas, reader)),
    figure: {
      id: "spread",
      title: widest
        ? words.region.spread.title(
            name(widest.id),
            format.percent(widest.spread.min),
            ends(widest.spread.lowest),
            format.percent(widest.spread.max),
            ends(widest.spread.highest)
          )
        : words.region.branches.titleNone,
      subtitle: words.region.spread.subtitle,
      sources: sourceLines([atlas.indicator("any-benefit")], atlas),
      table: {
        caption: words.region.spread.caption(group.name[locale]),
        columns: [
          {text: words.country.life.branch},
          ...[words.indicator.regionCountries, words.indicator.lowest, words.figure.median, words.indicator.highest].map((text) => ({
            text,
            numeric: true
          }))
        ],
        rows: held.map(({id, spread: found, values}) => [
          {text: name(id)},
          {text: words.value.rank(format.count(found.n), format.count(found.of))},
          {text: format.percent(found.min), note: ends(found.lowest)},
          {text: format.percent(middle(values))},
          {text: format.percent(found.max), note: ends(found.highest)}
        ])
      }
    }
  };
}

const middle = (values: readonly Observation[]): number =>
  quantile(
    values.map(({value}) => value).sort((a, b) => a - b),
    {p: 0.5}
  );

function strip({id, values}: Held, label: string, group: Group, atlas: Atlas, reader: Reader): StripRow {
  const {words, format, locale} = reader;
  const {indicator} = atlas.standing(id);
  const published = latestReading(group.id, id, atlas, reader);
  const median = middle(values);
  return {
    label,
    dots: values.map((o) => ({
      value: o.value,
      say: sayReading(atlas.areas.get(o.area)?.name[locale] ?? o.area, reading(o, indicator, atlas, reader), reader),
      href: addressOf(locale, "country", o.area)
    })),
    median: {value: median, text: format.percent(median), say: words.say.median(label, format.percent(median))},
    published: published
      ? {
          value: published.observation.value,
          text: published.valueText,
          say: words.say.value(words.region.published, published.valueText, published.whenDoubts)
        }
      : null
  };
}
