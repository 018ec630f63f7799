import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {SourceLine} from "../i18n/sourcesText.ts";
import {printedGap} from "../measures/printedGap.ts";
import {printedValue} from "../measures/printedValue.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Observation} from "../model/observation.ts";
import {isAtCap} from "./annotationsFor.ts";
import {describeValue} from "./describeValue.ts";
import {basis, whenAlone} from "./finding.ts";
import {spanOf} from "./yearSpan.ts";

/** Whether an end is a share left out that the cap of its source hides: of such a one it is said where it is, and no number. */
export const isHidden = (end: Observation, as: LocalAtlas): boolean => showsGap(as.snapshot(end.indicator).indicator) && isAtCap(end, as);

/** In a sentence that stands alone no end points to a note; the last of them names the sources. */
type Alone = {readonly sources?: readonly SourceLine[]};

/**
 * One end of some values, as figures show them: "92% in Chad (2023)", the country that stands there; or how many do, "100% in 20 countries and
 * areas (2019–2023)". Shares left out have no number at the cap of the source: the place alone.
 */
export function placed(end: Observation, among: readonly Observation[], as: LocalAtlas, alone?: Alone): string {
  const {indicator: say} = as.words;
  const {indicator} = as.snapshot(end.indicator);
  const level = among.filter(({value}) => printedValue(value) === printedValue(end.value));
  const hidden = isHidden(end, as);
  const said = {value: showsGap(indicator) ? (printedGap(end.value, indicator) ?? 0) : end.value, unit: indicator.unit};
  const whenOf = (when: string): string => (alone?.sources ? basis(when, alone.sources, as) : when);
  if (level.length > 1) {
    const mark = level.some((o) => isAtCap(o, as)) ? as.words.doubts.mark : "";
    const when = whenOf(as.format.remarks([spanOf(level, as), mark]));
    return hidden ? say.placedCappedMany({count: level.length, when}) : say.placedMany({count: level.length, ...said, when});
  }
  const found = describeValue(end, indicator, as);
  const when = whenOf(alone ? whenAlone(found, as) : found.whenDoubts);
  const place = as.place(end.area);
  return hidden ? say.placedCapped({place, when}) : say.placed({place, ...said, when});
}
