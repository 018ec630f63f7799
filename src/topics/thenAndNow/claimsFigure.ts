import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {ClaimDot, MeasuredDot} from "../../charts/claimDots.ts";
import type {Observation} from "../../model/observation.ts";
import {printedGap} from "../../measures/printedGap.ts";
import {finding} from "../../reading/finding.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {sourceLines, wholeSourceLine} from "../../reading/sourceLines.ts";
import {measuredWorld, worldClaims, type WorldClaim} from "./worldClaims.ts";

export type ClaimsView = {readonly figure: TakenFigure; readonly claims: readonly ClaimDot[]; readonly measured: readonly MeasuredDot[]};

/** The claims in print beside the measured series; null unless two years are measured and a claim is dated. */
export function claimsFigure(as: LocalAtlas): ClaimsView | null {
  const {chart} = as.words.thenAndNow;
  const claims = worldClaims(as);
  const measured = measuredWorld(as).map((o) => measuredDot(o, as));
  const [first, last] = [measured[0], measured.at(-1)];
  const [since, until] = [claims[0], claims.at(-1)];
  if (!first || !last || first === last || !since || !until) return null;
  const told = {first: first.value, last: last.value, from: first.yearText, to: last.yearText};
  const sources = [...sourceLines([as.indicator("any-benefit")], as, {aggregates: true}), wholeSourceLine("claims", as)];
  const named = {title: as.words.thenAndNow.headline(told), clause: chart.sentence(told), alone: ""};
  return {
    claims: claims.map((claim) => claimDot(claim, as)),
    measured,
    figure: {
      id: "claims",
      ...finding(named, {place: as.place("world"), sources: sources.slice(0, 1)}, as),
      subtitle: chart.subtitle({since: as.format.year(since.year), until: as.format.year(until.year)}),
      note: chart.note,
      sources,
      table: tableOf(claims, measured, as)
    }
  };
}

function measuredDot(o: Observation, as: LocalAtlas): MeasuredDot {
  const value = printedGap(o.value, as.indicator(o.indicator)) ?? 0;
  const [valueText, yearText] = [as.format.value(value, "percent"), as.format.year(o.period ?? 0)];
  const say = as.words.thenAndNow.chart.sayMeasured({year: yearText, value: valueText});
  return {year: o.period ?? 0, value, valueText, yearText, say};
}

function claimDot({year, left, definition, isLeast}: WorldClaim, as: LocalAtlas): ClaimDot {
  const {chart, definitions} = as.words.thenAndNow;
  const yearText = as.format.year(year);
  const valueText = isLeast ? chart.moreThan({share: left}) : as.format.limit(left, "percent");
  const say = chart.say({year: yearText, definition: definitions[definition], value: valueText});
  return {year, value: left, valueText, yearText, definition, say};
}

function tableOf(claims: readonly WorldClaim[], measured: readonly MeasuredDot[], as: LocalAtlas): Table {
  const {chart, definitions} = as.words.thenAndNow;
  const {year, what, share, from} = chart.columns;
  return {
    caption: chart.caption,
    columns: [{text: year}, {text: what}, {text: share, numeric: true}, {text: from}],
    rows: [
      ...claims.map((claim) => {
        const {yearText, valueText} = claimDot(claim, as);
        return [{text: yearText}, {text: definitions[claim.definition]}, {text: valueText}, {text: chart.printed(claim.claim)}];
      }),
      ...measured.map(({yearText, valueText}) => [{text: yearText}, {text: chart.measured}, {text: valueText}, {text: chart.series}])
    ]
  };
}
