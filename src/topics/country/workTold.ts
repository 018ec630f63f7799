import type {Language} from "../../atlas/language.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import {whenAlone, type Told} from "../../reading/finding.ts";

/** A group of workers with its value. */
type Worked = {readonly label: string; readonly found: DescribedValue};

/** What is found of informal work: the share of all, or of the first group with a value. */
export function workTold(rows: readonly Worked[], reader: Language): Told | string {
  const {country, sentence} = reader.words;
  const {work} = country;
  const all = rows.find(({found}) => found.indicator.id === "informal-employment")?.found;
  const [first] = rows;
  if (!first) return work.titleNone;
  const {label: group, found} = first;
  const share = (all ?? found).observation.value;
  const moment = {when: (all ?? found).whenDoubts, alone: whenAlone(all ?? found, reader)};
  if (all) return {title: (when) => work.title({share, when}), ...moment};
  const said = {group, share};
  return {title: (when) => work.titleGroup({...said, when}), clause: (when) => sentence.workOf({...said, when}), ...moment};
}
