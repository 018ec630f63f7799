import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import {whenAlone} from "../../reading/finding.ts";
import {gapHead, type PageHead} from "../../reading/pageHead.ts";

/** The head of a group by what the ILO publishes for the same body: it says whose list of members it is of. */
export function alikeHead(found: DescribedValue, as: LocalAtlas): PageHead {
  const when = as.format.remarks([whenAlone(found, as), as.words.computed.asIlo]);
  return {lead: gapHead(found, as).lead, method: as.words.heads.known({when})};
}
