import type {Aggregate} from "../../measures/aggregate.ts";
import type {Group} from "../../model/area.ts";
import {denominators} from "../../model/denominator.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {agesTable, contributionsTable, sexesTable} from "./groupAuditTables.ts";
import {basisOf, computedFor, figureYear, isShown, membersOf, whyHidden, type Shown} from "../../reading/groupFigure.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines, wholeSourceLine} from "../../reading/sourceLine.ts";
import type {Table} from "../../reading/figure.ts";

/** One computed figure: what it would be without older values, by sex, and the members behind it. */
export type AuditView = {readonly id: string; readonly summary: string; readonly tables: readonly Table[]};
/** Every figure computed for a group, traced to its members; and which there are none of, with the reason. */
export type AuditsView = {
  readonly shown: readonly AuditView[];
  readonly without: readonly string[];
  readonly sources: readonly string[];
  /** The page where the tables stand, where they would weigh too much on the page of the group; null where they stand there. */
  readonly apart: string | null;
};

/** Groups of more members have their audit on a page of its own. */
const mostMembers = 60;
/** Whether the audit of a group stands on a page of its own. */
export const isAuditedApart = (group: Group, atlas: Atlas): boolean => membersOf(group, atlas).length > mostMembers;

const families: readonly Indicator["family"][] = ["coverage", "informality", "contributors", "survey"];

export function groupAudits(group: Group, atlas: Atlas, reader: Reader): AuditsView {
  const shares = atlas.listed.filter(({unit, family}) => unit === "percent" && families.includes(family));
  const found = shares.map((indicator) => ({indicator, figure: computedFor(group, indicator.id, atlas, {maxAge: null})}));
  return {
    shown: found.flatMap(({indicator, figure}) => (isShown(figure) ? [audit(figure, group, indicator, atlas, reader)] : [])),
    without: reasons(found, atlas, reader),
    sources: sourcesOf(found, atlas, reader),
    apart: isAuditedApart(group, atlas) ? addressOf(reader.locale, "audit", group.id) : null
  };
}

type Found = {readonly indicator: Indicator; readonly figure: Aggregate};

/** "Unemployment and Disability: not computed, as …": one line for each reason. */
function reasons(found: readonly Found[], atlas: Atlas, reader: Reader): string[] {
  const {words, format, locale} = reader;
  const say = words.region.audit;
  const hidden = found.filter(({figure}) => !isShown(figure));
  const why = ({indicator, figure}: Found): string => (isUndated(indicator, atlas) ? say.undated : whyHidden(figure, reader));
  return [...Map.groupBy(hidden, why)].map(([text, those]) =>
    say.summaryNone(format.list(those.map(({indicator}) => indicator.name[locale])), text)
  );
}

function audit(figure: Shown, group: Group, indicator: Indicator, atlas: Atlas, reader: Reader): AuditView {
  const {words, format, locale} = reader;
  const say = words.region.audit;
  const {id} = indicator;
  const name = indicator.name[locale];
  const sexes = sexesTable(group, indicator, atlas, reader);
  const caption = say.caption(name, group.name[locale], format.year(figureYear(id, atlas)));
  return {
    id,
    summary: say.summary(name, format.percent(figure.value), basisOf(figure, reader)),
    tables: [
      agesTable(group, id, say.ages(name), atlas, reader),
      ...(sexes ? [sexes] : []),
      contributionsTable(figure, {caption, group, indicator}, atlas, reader)
    ]
  };
}

/** The tables of the values and that of the head counts. */
function sourcesOf(found: readonly Found[], atlas: Atlas, reader: Reader): string[] {
  const shown = found.filter(({figure}) => isShown(figure)).map(({indicator}) => indicator);
  return [...sourceLines(shown, atlas, reader), wholeSourceLine("un-wpp", atlas, reader)];
}

/** Whether there would be people to weight by, if only the values said of which year they are. */
function isUndated({id, denominator}: Indicator, atlas: Atlas): boolean {
  const {newest, countries} = atlas.standing(id);
  return denominators[denominator].measure !== null && newest === null && countries.length > 0;
}
