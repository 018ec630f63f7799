import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {isPassed} from "../model/isPassed.ts";
import type {HeadlineMove, ReleaseReport, Standing} from "../model/releaseReport.ts";
import type {Table} from "../reading/figure.ts";
import {addressOf} from "../site/addresses.ts";
import {movedValue} from "./movedValue.ts";
import {tableName} from "./tableName.ts";

/** The countries with another headline, or in another class, of themselves; null where there are none. */
export function headlinesTable({headlines}: ReleaseReport, as: LocalAtlas): Table | null {
  const {caption, columns} = as.words.releases.headlines;
  const rows = headlines.flatMap(({indicator, moves}) =>
    moves
      .filter((move) => !isPassed(move))
      .map((move) => [
        {text: as.name(move.area), href: addressOf(as.locale, "country", move.area)},
        {text: tableName(indicator, as)},
        ...[move.was, move.is].map((standing) => standingCell(indicator, standing, move, as))
      ])
  );
  return rows.length === 0
    ? null
    : {caption, columns: [columns.area, columns.indicator, columns.was, columns.is].map((text) => ({text})), rows};
}

/** How a country stood or stands; with its class where that moved, which else could not be seen. */
function standingCell(indicator: string, standing: Standing | null, {was, is}: HeadlineMove, as: LocalAtlas) {
  const say = as.words.releases.headlines;
  if (standing === null) return {text: say.missing, absent: true};
  const {value, mapClass, ...rest} = standing;
  const told = {...rest, value: movedValue(indicator, value, as)};
  const isMoved = was !== null && is !== null && was.mapClass !== is.mapClass;
  return {text: isMoved ? say.inClass({...told, class: mapClass + 1}) : say.standing(told)};
}
