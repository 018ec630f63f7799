import type {Language} from "../atlas/language.ts";

/** What is to be known of any map: what its rings are, and that its borders take no side. */
export const mapNote = ({words}: Language): string => `${words.map.rings} ${words.site.disclaimer}`;
