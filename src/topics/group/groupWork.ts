import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {headed} from "../../i18n/headed.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {basisOf, groupFigure, isGiven, mayLead} from "../../reading/groupFigure.ts";
import {describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import {largeMissingNote} from "../../reading/largeMissingNote.ts";
import {weightlessNote} from "../../reading/weightlessNote.ts";
import {tooOldNote} from "./tooOldNote.ts";
import {sexCell} from "../../reading/sexCell.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import type {TakenFigure, TableCell} from "../../reading/figure.ts";
import {sexReadings} from "../../reading/whenWithSexes.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {publishedFor} from "../../reading/publishedFor.ts";

/** What informal work is told by. */
export const workIndicator = "informal-employment";

type GroupWork = {readonly figure: TakenFigure; readonly members: readonly Observation[]};

/** Informal employment of a group: as published, or as computed, and its members from most to least. */
export function groupWork(group: Group, as: LocalAtlas): GroupWork {
  const {words, locale} = as;
  const say = words.region.work;
  const snapshot = as.snapshot(workIndicator);
  const inside = new Set(group.members);
  const members = snapshot.countries.filter(({area}) => inside.has(area)).toSorted((a, b) => b.value - a.value);
  const own = publishedFor(group, workIndicator, as)?.found.observation ?? null;
  const sources = sourceLines([snapshot.indicator], as, {aggregates: true, people: !own});
  const figure: TakenFigure = {
    id: "work",
    ...finding(titleOf(group, as), {place: as.place(group.id), sources}, as),
    subtitle: say.subtitle({published: own !== null}),
    note: [words.country.work.note, ...[alikeText, weakText, agedText, weightlessText].flatMap((text) => text(group, as))].join(" "),
    sources,
    table: {
      caption: say.caption(group.name[locale]),
      columns: [
        {text: words.figure.area},
        ...[words.figure.value, words.figure.women, words.figure.men, words.figure.year].map((text) => ({text, numeric: true}))
      ],
      rows: [...(own ? [own] : []), ...members].map((o) => cellsOf(o, snapshot, as))
    }
  };
  return {figure, members};
}

/** That a published figure is of the ILO’s own list of members. */
function alikeText(group: Group, as: LocalAtlas): string[] {
  const alike = publishedFor(group, workIndicator, as)?.alike ?? null;
  return alike === null ? [] : [as.words.computed.iloMembers({group: as.place(alike.id)})];
}

/** A computed figure too weak for the title, where none is published. */
function weakText(group: Group, as: LocalAtlas): string[] {
  const {words, locale} = as;
  const {published, computed} = groupFigure(group, workIndicator, as);
  if (published || !isGiven(computed) || mayLead(computed)) return [];
  const indicator = as.indicator(workIndicator).name[locale];
  const told = words.region.audit.summary({indicator, value: computed.value, basis: basisOf(computed, as), weak: true});
  return [`${headed(words.region.computed, told, locale)}.`];
}

/** Whose rate is too old for the computed figure, where it is told. */
function agedText(group: Group, as: LocalAtlas): string[] {
  const {published, computed} = groupFigure(group, workIndicator, as);
  const note = published || !isGiven(computed) ? "" : tooOldNote(computed, as.indicator(workIndicator), as);
  return note === "" ? [] : [note];
}

/** Whose rate has no weight in the computed figure, where it is told. */
function weightlessText(group: Group, as: LocalAtlas): string[] {
  const {published, computed} = groupFigure(group, workIndicator, as);
  const named = [{name: null, figure: computed}];
  const note = published ? "" : [weightlessNote(named, as), largeMissingNote(named, as)].filter(Boolean).join(" ");
  return note === "" ? [] : [note];
}

function titleOf(group: Group, as: LocalAtlas): Told | string {
  const say = as.words.region.work;
  const {computed} = groupFigure(group, workIndicator, as);
  const published = publishedFor(group, workIndicator, as);
  if (published) {
    const {value} = published.found.observation;
    return {title: (when) => say.title({value, when}), when: published.when, alone: published.alone};
  }
  if (mayLead(computed)) return {title: say.titleComputed({value: computed.value, basis: basisOf(computed, as)})};
  return isGiven(computed) ? as.words.computed.weakWork : say.titleNone;
}

function cellsOf(o: Observation, snapshot: IndicatorSnapshot, as: LocalAtlas): TableCell[] {
  const found = describeValue(o, snapshot.indicator, as);
  const {female, male} = sexReadings(splitBySex(o, snapshot.byArea.get(o.area) ?? []), found, as);
  const area = as.areas.get(o.area);
  const href = area?.kind === "country" ? addressOf(as.locale, "country", area.id) : undefined;
  const sex = (one: DescribedValue | null) => sexCell(one, {said: found.doubts}, as);
  return [{text: area?.name[as.locale] ?? o.area, href}, {text: found.valueText}, sex(female), sex(male), {text: found.whenDoubts}];
}
