import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {countSchemes, programmeOf} from "../../atlas/programmeOf.ts";
import {nestedSchemes, schemeParts} from "../../atlas/schemeParts.ts";
import {soughtWord} from "../../i18n/soughtWord.ts";
import {schemeBranches, schemeStrategies, servedGroups, type Scheme} from "../../model/scheme.ts";
import {addressOf} from "../../site/addresses.ts";
import type {TableCell} from "../../reading/figure.ts";
import {countText, yearOfCount} from "../../reading/countText.ts";
import {newestReached} from "../../reading/newestReached.ts";
import {schemeText} from "../../reading/schemeText.ts";

/** What the rows of the list are chosen by: each with its codes. */
export const choiceNames = ["country", "branch", "strategy", "group"] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** A row of the list: its cells, and its codes for each choice. */
export type SchemeLine = {readonly cells: readonly TableCell[]; readonly codes: Readonly<Record<ChoiceName, readonly string[]>>};
export type Choice = {readonly name: ChoiceName; readonly options: readonly {readonly code: string; readonly text: string}[]};
export type SchemesListView = {
  readonly intro: string;
  readonly lines: readonly SchemeLine[];
  readonly choices: readonly Choice[];
};

/** Stands for those that span several countries, among the codes of countries. */
const several = "several";

/** The whole register as a list: every scheme by country and name, parts beneath their whole, and what one can choose among them by. */
export function schemesList(as: LocalAtlas): SchemesListView {
  const {schemes: say} = as.words;
  const sorted = inOrder(as.schemes, as);
  const lines = nestedSchemes(sorted, schemeParts(as)).flatMap(({scheme, parts}) =>
    [scheme, ...inOrder(parts, as)].map((one) => lineOf(one, as))
  );
  const countries = new Map(sorted.map((scheme) => [codeOf(scheme), schemeText(scheme, as).place]));
  return {
    intro: say.intro({schemes: countSchemes(as.schemes), countries: [...countries.keys()].filter((code) => code !== several).length}),
    lines,
    choices: [
      {name: "country", options: [...countries].map(([code, text]) => ({code, text}))},
      choice("branch", schemeBranches, say.branches, lines),
      choice("strategy", schemeStrategies, say.strategies, lines),
      choice("group", servedGroups, say.groups, lines)
    ]
  };
}

/** By country and name, those of several countries last. */
const inOrder = (schemes: readonly Scheme[], as: LocalAtlas): readonly Scheme[] =>
  schemes.toSorted(
    (a, b) =>
      Number(a.area === null) - Number(b.area === null) ||
      as.byName(schemeText(a, as).place, schemeText(b, as).place) ||
      as.byName(schemeText(a, as).name, schemeText(b, as).name)
  );

const codeOf = ({area}: Scheme): string => area?.toLowerCase() ?? several;

/** A choice among the codes that a row has, at least one. */
function choice<C extends string>(
  name: ChoiceName,
  codes: readonly C[],
  names: Readonly<Record<C, string>>,
  lines: readonly SchemeLine[]
): Choice {
  const met = new Set(lines.flatMap((line) => line.codes[name]));
  return {name, options: codes.filter((code) => met.has(code)).map((code) => ({code, text: names[code]}))};
}

function lineOf(scheme: Scheme, as: LocalAtlas): SchemeLine {
  const {words, locale} = as;
  const {schemes: say} = words;
  const unknown: TableCell = {text: say.notKnown, absent: true, sort: null};
  const {name, lang, place, branches, served, years} = schemeText(scheme, as);
  const href = as.pages.some(({id}) => id === scheme.area) ? addressOf(locale, "country", scheme.area ?? "") : undefined;
  return {
    codes: {country: [codeOf(scheme)], branch: scheme.branches, strategy: [scheme.strategy], group: scheme.groups},
    cells: [
      {
        text: name,
        lang,
        href: addressOf(locale, "scheme", scheme.id),
        sort: name,
        ...withinNote(scheme, as)
      },
      {text: place, href, sort: soughtWord(place, locale)},
      {text: as.format.remarks(branches)},
      {text: say.strategies[scheme.strategy]},
      served === null ? unknown : {text: served},
      years === null ? unknown : {text: years, sort: scheme.start ?? scheme.end},
      reachedCell(scheme, as) ?? unknown
    ]
  };
}

/** What it is a part of, another scheme or a programme: a list sorted otherwise still says it. */
function withinNote(scheme: Scheme, as: LocalAtlas): Pick<TableCell, "note" | "noteName"> {
  const whole = schemeParts(as).wholes.get(scheme.id);
  const {name, lang} = whole ? schemeText(whole, as) : {name: programmeOf(scheme), lang: undefined};
  if (name === null) return {};
  return {note: as.format.labelled(as.words.schemes.page.whole, name), ...(lang && {noteName: {text: name, lang}})};
}

/** The count of the scheme's own row, else the newest; sorted by as a number, whatever its unit. */
function reachedCell(scheme: Scheme, as: LocalAtlas): TableCell | null {
  const found = newestReached(scheme, as);
  return found ? {text: countText(found, as), note: yearOfCount(found, as), sort: found.count} : null;
}
