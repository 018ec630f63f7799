import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {whenAlone, type Told} from "../../reading/finding.ts";
import {informalWhen} from "../../reading/informalTotal.ts";
import {isTotal, type WorkRow} from "./workRows.ts";

/** What is found of informal work: the share of all, or of the first group with a value. */
export function workTold([first]: readonly Pick<WorkRow, "label" | "found">[], as: LocalAtlas): Told | string {
  const {country, sentence} = as.words;
  const {work} = country;
  if (!first) return work.titleNone;
  const {label: group, found} = first;
  const share = found.observation.value;
  if (isTotal(first)) {
    const alone = informalWhen({...found, whenDoubts: whenAlone(found, as)}, as);
    return {title: (when) => work.title({share, when}), when: informalWhen(found, as), alone};
  }
  const said = {group, share};
  return {
    title: (when) => work.titleGroup({...said, when}),
    clause: (when) => sentence.workOf({...said, when}),
    when: found.whenDoubts,
    alone: whenAlone(found, as)
  };
}
