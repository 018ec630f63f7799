import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Distribution} from "../../measures/distribution.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {partsOf} from "../../reading/partsOf.ts";
import {leadNoteOf} from "../../reading/leadNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {spreadCells} from "../../reading/spreadCells.ts";
import {
  behindMedian,
  highestFirst,
  mostCountries,
  partsByName,
  programmeIds,
  spreadOf,
  stripOf,
  valuesIn,
  widestFirst,
  type GroupPart,
  type ProgrammeId
} from "./strategiesBase.ts";
import type {StripsView} from "./programmesTogether.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {finding, type Told} from "../../reading/finding.ts";

/** The programmes that a group has a figure of by sub-region: each of them, or none where the countries are few. */
export function programmesByPart(group: Group, atlas: Atlas): readonly ProgrammeId[] {
  const countries = valuesIn({members: group.members}, "survey-coverage", atlas).length;
  return partsOf(group, atlas).length < 2 || countries <= mostCountries ? [] : programmeIds;
}

type PartSpread = {readonly part: GroupPart; readonly spread: Distribution; readonly values: readonly Observation[]};

/** The same programme in every sub-region. */
export function programmeByPart(id: ProgrammeId, group: Group, as: LocalAtlas): StripsView {
  const say = as.words.strategies;
  const held = partsByName(group, as).flatMap((part): PartSpread[] => {
    const values = valuesIn(part, id, as);
    const spread = spreadOf(part, values, as);
    return spread ? [{part, spread, values}] : [];
  });
  const sources = sourceLines([as.indicator(id)], as);
  return {
    rows: highestFirst(held.map(({part}) => stripOf(part, id, part.label, as))),
    figure: {
      id,
      ...finding(titleOf(id, held, as), {place: as.place(group.id), sources}, as),
      subtitle: say.survey.subtitle,
      note: noteOf(held, as),
      sources,
      csv: indicatorCsv(id),
      table: tableOf(id, held, say.survey.partsCaption({programme: id, group: group.name[as.locale]}), as)
    }
  };
}

/** What surveys see, the old ones that no median is of, region by region, and whose values carry a note. */
function noteOf(held: readonly PartSpread[], as: LocalAtlas): string | undefined {
  const left = leadNoteOf(
    held.map(({part, values}) => ({name: part.label, values})),
    as
  );
  const note = [as.words.strategies.survey.note, left].filter(Boolean).join(" ");
  return noteWithAreas(
    note,
    held.flatMap(({values}) => values),
    as
  );
}

function titleOf(id: ProgrammeId, held: readonly PartSpread[], as: LocalAtlas): Told | string {
  const say = as.words.strategies.survey;
  const sorted = widestFirst(held);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low) return held.length > 0 ? say.titleFew({since: surveysSince()}) : say.titleNone;
  const [most, least] = [high.middle, low.middle];
  const [highest, lowest] = [as.place(high.part.id), as.place(low.part.id)];
  if (high === low) {
    const only = {programme: id, value: most, place: highest};
    return {title: (when) => say.partsTitleOne({...only, when}), when: spanOf(behindMedian(high.values, as), as)};
  }
  const both = [high, low].flatMap(({values}) => behindMedian(values, as));
  const ends = {programme: id, high: most, highest, low: least, lowest};
  return {title: (when) => say.partsTitle({...ends, when}), when: spanOf(both, as)};
}

function tableOf(id: ProgrammeId, held: readonly PartSpread[], caption: string, as: LocalAtlas): Table {
  const {words} = as;
  const numbers = [words.indicator.regionCountries, words.indicator.lowest, words.figure.median, words.indicator.highest];
  return {
    caption,
    columns: [{text: words.figure.region}, ...numbers.map((text) => ({text, numeric: true}))],
    rows: held.map(({part, spread, values}): TableCell[] => [
      {text: part.label},
      {text: words.value.outOf({count: spread.n, of: spread.of})},
      ...spreadCells(spread, values, {members: part.members, indicator: as.indicator(id)}, as)
    ])
  };
}
