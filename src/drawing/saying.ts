import type {Words} from "../i18n/en.ts";
import type {Language} from "../atlas/language.ts";
import {headed} from "../i18n/headed.ts";
import {saysName} from "../i18n/saysName.ts";
import type {ChartView} from "./chart.ts";

/** A view in words: for a text, for a picture's alternative, and in full for those who cannot see it. */
export type Saying = {
  /** Place, measure, year and source in a sentence to quote; what is not there, where nothing is found. */
  readonly sentence: string;
  /** What kind of picture, of what, and what it shows. */
  readonly alt: string;
  /** Every row, with value and year. */
  readonly description: string;
};

/** Says a view from its rows, in the reader's language. */
export function saying(view: ChartView, reader: Language): Saying {
  const {chart, name, figure, says, missing, missingOf, draw} = view;
  const {words} = reader;
  const say = words.embed;
  const title = titleOf(view, words);
  const gone = missing > 0 ? ` ${say.missing[missingOf](missing)}` : "";
  const finding = withName(view, title, reader);
  const sentence = figure.sentence || `${withName(view, title, reader)}.`;
  return {
    sentence,
    alt: draw ? say.alt({picture: say.pictures[view.picture ?? chart], finding, measure: figure.subtitle}) : sentence,
    description: [`${name}. ${title}.`, ...says.map((one) => `${one}.`), gone.trim()].filter(Boolean).join(" ")
  };
}

/**
 * A finding after the name it is about, unless it begins with that, or says both places that it is about; what both name ("World: Old age", "Old age: …", "Old age, share left out: …") is
 * said once.
 */
export function withName(
  {name, named, places}: Pick<ChartView, "name" | "named" | "places">,
  title: string,
  {format, locale, words}: Pick<Language, "format" | "locale" | "words">
): string {
  if (title.startsWith(name) || places?.every((place) => saysName(title, place))) return title;
  const isSaid =
    named && [named.topic, words.country.trend.left(named.topic)].some((topic) => title.startsWith(format.labelled(topic, "")));
  return headed(isSaid ? named.place : name, title, locale);
}

/** The finding that an embed has as its title; the absence where nothing is published. */
export const titleOf = ({chart, name, figure, draw}: ChartView, {embed}: Words): string =>
  draw ? figure.title : embed.empty.title({chart: embed.charts[chart], name});
