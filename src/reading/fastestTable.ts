import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {addressOf} from "../site/addresses.ts";
import {neededBy2030, sdgYears, type ToldClosing} from "./closingsOf.ts";
import {describeValue} from "./describeValue.ts";
import type {Table, TableCell} from "./figure.ts";
import {headlineName} from "./ofGroup.ts";
import {shownText} from "./shownText.ts";
import {movesOf} from "./movesOf.ts";

/** Every country with two years that can be compared, and beside its pace the one that would close the gap by 2030. */
export function fastestTable(told: readonly ToldClosing[], indicator: Indicator, as: LocalAtlas): Table {
  const say = as.words.overTime.fastest;
  const isGap = showsGap(indicator);
  const heads = [say.earlier, say.later, say.perYear, ...(isGap ? [say.needed(sdgYears.last)] : [])];
  return {
    caption: say.caption(headlineName(indicator, as)),
    columns: [{text: as.words.figure.area}, ...heads.map((text) => ({text, numeric: true}))],
    rows: told.map((one): TableCell[] => [
      {text: as.name(one.area), href: addressOf(as.locale, "country", one.area)},
      valueCell(one.from, indicator, as),
      valueCell(one.to, indicator, as),
      changeCell(one, indicator, as),
      ...(isGap ? [neededCell(one.to, as)] : [])
    ])
  };
}

function valueCell(o: Observation, indicator: Indicator, as: LocalAtlas): TableCell {
  const found = describeValue(o, indicator, as);
  const remarks = found.doubts.filter((doubt) => doubt !== as.words.value.old);
  return {text: shownText(found), note: as.format.remarks([found.when, ...remarks]), sort: o.value};
}

function changeCell({perYear}: ToldClosing, indicator: Indicator, {format}: LocalAtlas): TableCell {
  const moved = movesOf(indicator).falls ? 0 - perYear : perYear;
  return {text: format.signedPerYear(moved), sort: moved};
}

function neededCell(o: Observation, as: LocalAtlas): TableCell {
  const needed = neededBy2030(o, as);
  return needed === null ? {text: as.words.value.missing, absent: true} : {text: as.format.signedPerYear(0 - needed), sort: 0 - needed};
}
