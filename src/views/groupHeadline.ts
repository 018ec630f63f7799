import {gap} from "../measures/gap.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {gapSentence} from "./countryHeadline.ts";
import {basisOf, groupFigure, isShown, whyHidden, type GroupFigure} from "./groupFigure.ts";
import type {Reader} from "./reader.ts";

/** What is said first of a group: the published figure where there is one, and the computed one beside it. */
export type GroupHeadline = {
  readonly sentence: string;
  /** How the computed figure compares; or why there is none. */
  readonly beside: string;
  readonly figure: GroupFigure;
};

export function groupHeadline(group: Group, atlas: Atlas, reader: Reader): GroupHeadline {
  const {words, format, locale} = reader;
  const say = words.region;
  const figure = groupFigure(group, "any-benefit", atlas, reader);
  const {published, computed} = figure;
  const {indicator} = atlas.standing("any-benefit");
  const beside = besideText(figure, reader);
  if (published) return {sentence: gapSentence(published, reader), beside, figure};
  if (!isShown(computed)) return {sentence: say.noHeadline, beside, figure};
  const points = gap(computed.value, indicator) ?? 0;
  return {sentence: say.computedHeadline(format.percent(points), indicator.left[locale], basisOf(computed, reader)), beside, figure};
}

function besideText({published, computed, difference}: GroupFigure, reader: Reader): string {
  const {words, format} = reader;
  const say = words.region;
  if (!isShown(computed)) return `${say.computed}: ${whyHidden(computed, reader)}.`;
  const [value, basis] = [format.percent(computed.value), basisOf(computed, reader)];
  if (!published || difference === null) return say.computedOnly(value);
  const points = format.points(difference);
  return points === format.points(0) ? say.compareSame(value, basis) : say.compare(value, basis, points, difference > 0);
}
