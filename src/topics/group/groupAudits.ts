import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Aggregate} from "../../measures/aggregate.ts";
import type {Group} from "../../model/area.ts";
import {denominators} from "../../model/denominator.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {agesTable, contributionsTable, sexesTable} from "./groupAuditTables.ts";
import {auditNotes} from "./auditNotes.ts";
import {basisOf, computedFor, figureYear, isGiven, isWeak, whyHidden, type Given} from "../../reading/groupFigure.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import type {Table} from "../../reading/figure.ts";

/** One computed figure: what it would be without older values, by sex, and the members behind it. */
export type AuditView = {
  readonly id: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
};
/** Every figure computed for a group, traced to its members; and which there are none of, with the reason. */
export type AuditsView = {
  readonly shown: readonly AuditView[];
  readonly without: readonly string[];
  readonly sources: readonly SourceLine[];
  /** The page where the tables stand, where they would weigh too much on the page of the group; null where they stand there. */
  readonly apart: string | null;
};

/** Groups of more members have their audit on a page of its own. */
const mostMembers = 60;
/** Whether the audit of a group stands on a page of its own. */
export const isAuditedApart = (group: Group): boolean => group.members.length > mostMembers;

const families: readonly Indicator["family"][] = ["coverage", "informality", "contributors", "survey"];

export function groupAudits(group: Group, as: LocalAtlas): AuditsView {
  const shares = as.listed.filter(({unit, family}) => unit === "percent" && families.includes(family));
  const found = shares.map((indicator) => ({indicator, figure: computedFor(group, indicator.id, as, {maxAge: null})}));
  return {
    shown: found.flatMap(({indicator, figure}) => (isGiven(figure) ? [audit(figure, group, indicator, as)] : [])),
    without: reasons(found, as),
    sources: sourcesOf(found, as),
    apart: isAuditedApart(group) ? addressOf(as.locale, "audit", group.id) : null
  };
}

type AuditedFigure = {readonly indicator: Indicator; readonly figure: Aggregate};

/** "Unemployment and Disability: not computed, as …": one line for each reason. */
function reasons(found: readonly AuditedFigure[], as: LocalAtlas): string[] {
  const {words, locale} = as;
  const say = words.region.audit;
  const hidden = found.filter(({figure}) => !isGiven(figure));
  const why = ({indicator, figure}: AuditedFigure): string => (isUndated(indicator, as) ? say.undated : whyHidden(figure, as));
  return [...Map.groupBy(hidden, why)].map(([text, those]) =>
    say.summaryNone({indicators: those.map(({indicator}) => indicator.name[locale]), why: text})
  );
}

function audit(figure: Given, group: Group, indicator: Indicator, as: LocalAtlas): AuditView {
  const {words, locale} = as;
  const say = words.region.audit;
  const {id} = indicator;
  const name = indicator.name[locale];
  const sexes = sexesTable(group, indicator, as);
  const caption = say.caption({indicator: name, group: as.place(group.id), year: figureYear(id, as)});
  return {
    id,
    summary: say.summary({indicator: name, value: figure.value, basis: basisOf(figure, as), weak: isWeak(figure)}),
    notes: auditNotes(figure, group, indicator, as),
    tables: [
      agesTable(group, id, say.ages(name), as),
      ...(sexes ? [sexes] : []),
      contributionsTable(figure, {caption, group, indicator}, as)
    ]
  };
}

/** The tables of the values and that of the head counts. */
function sourcesOf(found: readonly AuditedFigure[], as: LocalAtlas): SourceLine[] {
  const shown = found.filter(({figure}) => isGiven(figure)).map(({indicator}) => indicator);
  return sourceLines(shown, as, {people: true});
}

/** Whether there would be people to weight by, if only the values said of which year they are. */
function isUndated({id, denominator}: Indicator, atlas: Atlas): boolean {
  const {newest, countries} = atlas.snapshot(id);
  return denominators[denominator].measure !== null && newest === null && countries.length > 0;
}
