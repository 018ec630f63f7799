import {countryMedian, type CountryMedian} from "../measures/countryMedian.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {leading} from "./leads.ts";

/** The median country of the values that may lead; null where they are too few. */
export const leadingMedian = (values: readonly Observation[], atlas: Atlas): CountryMedian<Observation> | null =>
  countryMedian(leading(values, atlas), atlas);
