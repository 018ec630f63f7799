import type {Reader} from "../atlas/reader.ts";

/** What is to be known of any map: what its rings are, and that its borders take no side. */
export const mapNote = ({words}: Reader): string => `${words.map.rings} ${words.site.disclaimer}`;
