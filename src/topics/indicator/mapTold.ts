import {isOldSurvey, surveysSince} from "../../atlas/leads.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Told} from "../../reading/finding.ts";
import {headlinedGroup, measuredIn} from "../../reading/ofGroup.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {mapCounted, mapTitle} from "./mapTitle.ts";

/** What a map finds: in how many countries of the world more than a limit are left out, or reached; how many have a figure, where it is no share. */
export function mapTold(snapshot: IndicatorSnapshot, as: LocalAtlas): Told | string {
  const {indicator} = snapshot;
  const {sentence} = as.words;
  const {unit, left, reached, direction} = indicator;
  const countries = snapshot.countries.filter((o) => !isOldSurvey(o, as));
  const title = mapTitle(snapshot, as);
  if (countries.length === 0) return title;
  const alone = spanOf(countries, as);
  const measured = measuredIn(indicator, as);
  if (unit !== "percent") return {title, clause: (when) => sentence.held({count: countries.length, ...measured, when}), alone};
  const predicate = (direction === "context" ? reached : left)[as.locale];
  const over = {
    ...mapCounted(snapshot, as),
    predicate,
    group: headlinedGroup(indicator, as),
    since: countries.length < snapshot.countries.length ? surveysSince() : null
  };
  return {title, clause: (when) => sentence.over({...over, when}), alone};
}
