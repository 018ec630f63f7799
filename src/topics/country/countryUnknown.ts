import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {annotationsFor} from "../../reading/annotationsFor.ts";
import {informalTotal} from "../../reading/informalTotal.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";

/** What nobody publishes about a country, in its kinds. */
export type UnknownView = {
  readonly title: string;
  /** Indicators without any figure; informal employment is told by the table by sector too. */
  readonly missing: readonly Indicator[];
  readonly notBySex: readonly Indicator[];
  /** "Disability (2014)". */
  readonly old: readonly string[];
  readonly undated: readonly string[];
  readonly annotations: readonly string[];
};

export function countryUnknown(country: Country, as: LocalAtlas): UnknownView {
  const {words, locale} = as;
  const say = words.country.unknown;
  const has = ({id}: Indicator): boolean => as.snapshot(id).byArea.has(country.id);
  const isTold = ({id}: Indicator): boolean => id === "informal-employment" && informalTotal(country.id, as) !== null;
  const missing = as.listed.filter((indicator) => !has(indicator) && !isTold(indicator));
  const readings = as.listed.flatMap(({id}) => latestValue(country.id, id, as) ?? []);
  const bySex = ({id}: Indicator): boolean => (as.snapshot(id).byArea.get(country.id) ?? []).some((o) => o.sex === "female");
  const dated = ({indicator, when}: DescribedValue): string => words.value.remarked({name: indicator.name[locale], remark: when});
  return {
    title: missing.length > 0 ? say.title(missing.length) : say.titleNone,
    missing,
    notBySex: as.listed.filter((indicator) => has(indicator) && indicator.splits.includes("sex") && !bySex(indicator)),
    old: readings.filter(({old}) => old).map(dated),
    undated: readings.filter(({observation}) => observation.period === null).map(dated),
    annotations: annotationsFor(country, as)
  };
}
