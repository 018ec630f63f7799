import type {Source} from "../model/source.ts";

/** Whether a source has rows that may be taken away: one that withholds its own publisher has none. */
const isGranted = ({publisher, withheld = []}: Source): boolean => !withheld.includes(publisher);

/** The sources that files to take away are of; the others are shown and cited on the pages alone. */
export const grantedSources = (sources: readonly Source[]): readonly Source[] => sources.filter(isGranted);
