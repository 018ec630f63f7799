import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import type {Finding} from "../../reading/figure.ts";
import {basis, finding} from "../../reading/finding.ts";
import type {PreparedView} from "./comparePage.ts";
import {shownIn} from "../../reading/ofGroup.ts";

/** What a prepared comparison finds: in the group that it begins with, or among the areas by name. */
export function comparisonFinding({view}: PreparedView, sources: readonly SourceLine[], as: LocalAtlas): Finding {
  const {title, topic, state} = view;
  const {sentence} = as.words;
  const indicator = as.indicator(state.indicator);
  const label = as.format.labelled(topic, "");
  const found = title.startsWith(label) ? title.slice(label.length) : title;
  const left = topic === as.words.compare.left({name: indicator.name[as.locale]});
  const source = basis("", sources, as);
  const [first, ...others] = state.areas;
  if (state.view === "bars" && first) {
    const clause = sentence.comparedRange({...shownIn(indicator, as), finding: found, source});
    return finding({title, clause}, {place: as.place(first), sources}, as);
  }
  const places = [...(first ? [first] : []), ...others].map(as.place);
  const clause = sentence.compared({
    places,
    topic: left ? indicator.name[as.locale] : topic,
    sexes: state.view === "sexes",
    left,
    finding: found,
    source
  });
  return finding({title, clause}, {place: null, sources}, as);
}
