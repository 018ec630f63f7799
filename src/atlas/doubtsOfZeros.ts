import {withBreakdown} from "../measures/latest.ts";
import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {zeroOnAll} from "../measures/zeroOnAll.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import {branches} from "./branches.ts";
import type {Doubted} from "./doubt.ts";

/** Zeros on all that is published of a country and year. Women and men are doubted with the total. */
export const doubtsOfZeros = (atlas: Atlas): Doubted[] =>
  atlas.countries.flatMap(({id}) => {
    const values = ["any-benefit", ...branches].flatMap((one) => {
      const held = atlas.snapshot(one).byArea.get(id) ?? [];
      return withBreakdown(held, {breakdown: headlineBreakdown(atlas.indicator(one))});
    });
    return zeroOnAll(values, {whole: "any-benefit"}).flatMap(({zeros, before}) =>
      zeros.flatMap((zero) => withSexes(zero, atlas).map((about): Doubted => ({about, doubt: {kind: "zeroOnAll", zero: about, before}})))
    );
  });

function withSexes(zero: Observation, atlas: Atlas): Observation[] {
  const all = atlas.snapshot(zero.indicator).byArea.get(zero.area) ?? [];
  return all.filter(({period, value}) => period === zero.period && value === 0);
}
