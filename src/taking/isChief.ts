import type {Atlas} from "../atlas/atlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {nameKey, type ChartName} from "../drawing/chartKinds.ts";
import {chiefs} from "../figures/chiefs.ts";

const keys = perAtlas((atlas) => new Set([...chiefs(atlas).values()].map(nameKey)));

/**
 * Whether a chart answers where its address is pasted (oEmbed). The chief chart of each page does, the first that is drawn there: an answer is a file,
 * and one for each of 2,900 charts in each language would be a third of all files of the site.
 */
export const isChief = (name: ChartName, atlas: Atlas): boolean => keys(atlas).has(nameKey(name));
