import {median} from "../measures/median.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {leading} from "./leads.ts";

/** The middle of the values that may lead; of no values there is none, as with `median`. */
export const leadingMedian = (values: readonly Observation[], atlas: Atlas): number =>
  median(leading(values, atlas).map(({value}) => value));
