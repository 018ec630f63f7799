import {leadingMedian} from "../../atlas/leadingMedian.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Group} from "../../model/area.ts";
import {dimensions} from "../../model/dimension.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import {medianFigure} from "../../reading/medianFigure.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {leadNoteOf} from "../../reading/leadNote.ts";
import {finding} from "../../reading/finding.ts";
import {statusTold, type Status} from "./statusTold.ts";

export type StatusView = {
  readonly figure: TakenFigure;
  readonly rows: readonly StripRow[];
  /** Members without a figure for any status. */
  readonly missing: number;
};
/** How informal each status in employment is across the countries of a group; null where nothing is held. */
export function informalityStatus(group: Group, members: readonly string[], as: LocalAtlas): StatusView | null {
  const {words, locale} = as;
  const say = words.informality.status;
  const {indicator} = as.snapshot("informal-by-status");
  const statuses = statusesOf(members, as);
  if (statuses.length === 0) return null;
  const observations = statuses.flatMap(({held}) => [...held.values()]);
  const areas = members.filter((area) => statuses.some(({held}) => held.has(area)));
  const sources = sourceLines([indicator], as);
  return {
    missing: members.length - areas.length,
    rows: statuses.map((status) => rowOf(status, as)),
    figure: {
      id: "status-figure",
      ...finding(
        statusTold(statuses, {areas: areas.length, countries: members.filter((id) => as.states.has(id)).length}, as),
        {place: as.place(group.id), sources},
        as
      ),
      subtitle: say.subtitle({
        ...{count: areas.length, when: saidYears(observations, as)},
        median: statuses.some(({median}) => median !== null)
      }),
      note: [say.note, leftOutOf(statuses, as)].filter(Boolean).join(" "),
      sources,
      csv: indicatorCsv(indicator.id),
      table: tableOf(statuses, {areas, caption: say.caption(group.name[locale])}, as)
    }
  };
}

/** Each status but the total, with the newest values of the members. */
function statusesOf(members: readonly string[], as: LocalAtlas): Status[] {
  const {byArea} = as.snapshot("informal-by-status");
  return dimensions.status.flatMap((code): Status[] => {
    if (code === "total") return [];
    const held = latestByArea(
      members.flatMap((area) => byArea.get(area) ?? []),
      {breakdown: {status: code}}
    );
    return held.size > 0 ? [{code, held, median: leadingMedian([...held.values()], as)}] : [];
  });
}

/** Which figures the medians leave out, status by status. */
const leftOutOf = (statuses: readonly Status[], as: LocalAtlas): string =>
  leadNoteOf(
    statuses.map(({code, held}) => ({name: as.words.codes.status[code], values: [...held.values()]})),
    as
  );

function rowOf({code, held, median}: Status, as: LocalAtlas): StripRow {
  const {words, locale} = as;
  const {indicator} = as.snapshot("informal-by-status");
  const label = words.codes.status[code];
  return {
    label,
    dots: [...held.values()].map((o) => ({
      value: o.value,
      name: as.name(o.area),
      say: words.informality.status.say({area: as.name(o.area), status: label, value: o.value, when: own(o, indicator, as).when}),
      href: addressOf(locale, "country", o.area)
    })),
    median: medianFigure(label, median, as),
    published: null
  };
}

/** A value with its year and what is doubtful about it alone: that all of them are computed from counts stands in the note and the source. */
function own(o: Observation, indicator: Indicator, as: LocalAtlas): {valueText: string; when: string} {
  const {valueText, when, doubts} = describeValue(o, indicator, as);
  const shared = as.words.remarks.computedFromCounts;
  return {valueText, when: as.format.remarks([when, ...doubts.filter((doubt) => doubt !== shared)])};
}

type Of = {readonly areas: readonly string[]; readonly caption: string};

function tableOf(statuses: readonly Status[], {areas, caption}: Of, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {indicator} = as.snapshot("informal-by-status");
  const cell = (o: Observation | undefined): TableCell => {
    if (!o) return {text: words.absence.notPublished, absent: true, sort: null};
    const {valueText, when} = own(o, indicator, as);
    return {text: valueText, note: when, sort: o.value};
  };
  const rows = areas.map((area): TableCell[] => [
    {text: as.name(area), href: addressOf(locale, "country", area)},
    ...statuses.map(({held}) => cell(held.get(area)))
  ]);
  return {
    caption,
    columns: [{text: words.figure.area}, ...statuses.map(({code}) => ({text: words.codes.status[code], numeric: true}))],
    rows: rows.toSorted((a, b) => as.byName(a[0]?.text ?? "", b[0]?.text ?? ""))
  };
}
