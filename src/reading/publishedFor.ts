import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Group} from "../model/area.ts";
import type {DescribedValue} from "./describeValue.ts";
import {whenAlone} from "./finding.ts";
import {groupFigure} from "./groupFigure.ts";

/** A published figure of a group with its years, which say whose list of members it is of where that is not ours. */
export type PublishedFor = {
  readonly found: DescribedValue;
  /** The group of the publisher's own list; null where the figure is of our group itself. */
  readonly alike: Group | null;
  readonly when: string;
  readonly alone: string;
};

/** What is published for a group; else what the ILO publishes for the same body as it defines it: a published figure is not denied. */
export function publishedFor(group: Group, indicatorId: string, as: LocalAtlas): PublishedFor | null {
  const {published, alike} = groupFigure(group, indicatorId, as);
  if (published) return {found: published, alike: null, when: published.whenDoubts, alone: whenAlone(published, as)};
  if (!alike) return null;
  const {found} = alike;
  const [when, alone] = [found.whenDoubts, whenAlone(found, as)].map((one) => as.format.remarks([one, as.words.computed.asIlo])) as [
    string,
    string
  ];
  return {found, alike: alike.group, when, alone};
}
