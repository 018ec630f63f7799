import type {Atlas} from "../atlas/atlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {nameKey, type ChartName} from "../drawing/chartKinds.ts";
import {chiefs} from "../figures/chiefs.ts";

const keys = perAtlas((atlas) => new Set([...chiefs(atlas).values()].map(nameKey)));

/**
 * Whether a chart answers for its page where the address of that is pasted (oEmbed): the chief chart does, the first that is drawn there. At the
 * address of its embed each answers for itself.
 */
export const isChief = (name: ChartName, atlas: Atlas): boolean => keys(atlas).has(nameKey(name));
