import type {LocalAtlas} from "../atlas/localAtlas.ts";

/** A value as its indicator prints it; a count where it is none. */
export function movedValue(table: string, value: number, as: LocalAtlas): string {
  const indicator = as.indicators.find(({id}) => id === table);
  return indicator === undefined ? as.format.count(value) : as.format.value(value, indicator.unit);
}
