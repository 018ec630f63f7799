import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {TwinRow} from "../../charts/twinDots.ts";
import type {Country} from "../../model/area.ts";
import {areaCsv} from "../../site/addresses.ts";
import type {CodePair} from "../../measures/codePairs.ts";
import type {Table, TakenFigure} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";
import {laterTotal} from "../../reading/laterTotal.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {pandemicSurveys} from "../../reading/pandemicSurveys.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {ruralAndUrban, twinsOf} from "../../reading/twin.ts";
import {twinMoment, twinRow} from "../../reading/twinRow.ts";

export type ResidenceView = {readonly figure: TakenFigure; readonly rows: readonly TwinRow[]};

/** Surveys that are drawn, the newest; the table has them all. */
const mostDrawn = 5;

/** "Does it reach the countryside?": rural and urban people of one country, survey by survey, the newest first; null where there is none. */
export function countryResidence(country: Country, as: LocalAtlas): ResidenceView | null {
  const {reach, country: say} = as.words.townAndCountry;
  const pairs = twinsOf(country.id, ruralAndUrban, as).toReversed();
  const [newest] = pairs;
  if (!newest) return null;
  const indicator = as.indicator(ruralAndUrban.indicator);
  const sources = sourceLines([indicator], as);
  const {all: when, alone} = twinMoment(newest, reach, as);
  const told = {rural: newest.one.value, urban: newest.other.value};
  return {
    rows: pairs.slice(0, mostDrawn).map((pair) => ({...twinRow(pair, as.format.year(pair.one.period ?? 0), reach, as), yearText: ""})),
    figure: {
      id: "residence",
      ...finding({title: (said) => say.title({...told, when: said}), when, alone}, {place: as.place(country.id), sources}, as),
      subtitle: say.subtitle,
      note: noteOf(pairs, as),
      sources,
      csv: areaCsv(country.id),
      table: surveysTable(pairs, say.caption(country.name[as.locale]), as)
    }
  };
}

function noteOf(pairs: readonly CodePair[], as: LocalAtlas): string | undefined {
  const surveys = pairs.map(({one}) => one);
  const said = [pandemicSurveys(surveys, as), pairs[0] ? laterSaid(pairs[0], as) : "", as.words.townAndCountry.reach.note];
  const indicator = as.indicator(ruralAndUrban.indicator);
  return noteWith(
    said.filter(Boolean).join(" "),
    surveys.map((one) => describeValue(one, indicator, as))
  );
}

/** What a later survey has for all people, where there is one; "" where there is none. */
function laterSaid(newest: CodePair, as: LocalAtlas): string {
  const later = laterTotal(newest, as);
  if (!later) return "";
  const {now, then} = later;
  return as.words.townAndCountry.country.later({now: now.value, when: now.when, before: then?.value ?? null, since: then?.when ?? ""});
}

/** Both values of each survey, one a line. */
function surveysTable(pairs: readonly CodePair[], caption: string, as: LocalAtlas): Table {
  const {reach, country: say} = as.words.townAndCountry;
  return {
    caption,
    columns: [{text: say.survey}, ...[reach.one, reach.other, reach.difference].map((text) => ({text, numeric: true}))],
    rows: pairs.map((pair) => {
      const {cells, shared} = twinMoment(pair, reach, as);
      return [{text: shared}, ...cells, {text: as.format.signedPoints(pair.points)}];
    })
  };
}
