import {isPassed} from "../model/isPassed.ts";
import type {HeadlineMove, IndicatorMoves, Standing} from "../model/releaseReport.ts";
import {toldFew} from "./toldFew.ts";

/** The countries whose headline, place or class changed, as lines: those with another value one by one, those that others passed as a number. */
export function sayHeadlines(indicators: readonly IndicatorMoves[]): string[] {
  if (indicators.length === 0) return [];
  return ["", "Headlines of countries", ...indicators.flatMap(sayIndicator)];
}

function sayIndicator({indicator, moves}: IndicatorMoves): string[] {
  const own = moves.filter((move) => !isPassed(move));
  const passed = moves.length - own.length;
  const rest = passed > 0 ? [`  ${passed} more in another place, with the value they had`] : [];
  return [`${indicator}: ${moves.length}`, ...toldFew(own, sayMove), ...rest];
}

function sayMove({area, was, is}: HeadlineMove): string {
  if (was === null || is === null) return is === null ? `${area}: ${sayStanding(was!)}, now none` : `${area}: none, now ${sayStanding(is)}`;
  const change = was.mapClass === is.mapClass ? "" : `; class ${was.mapClass + 1} of 5, now ${is.mapClass + 1}`;
  return `${area}: ${sayStanding(was)}, now ${sayStanding(is)}${change}`;
}

const sayStanding = ({value, when, position, of}: Standing): string => `${value} in ${when} (place ${position} of ${of})`;
