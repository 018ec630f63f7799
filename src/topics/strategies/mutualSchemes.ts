import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import type {Scheme} from "../../model/scheme.ts";
import type {SchemeCount} from "../../model/schemeCount.ts";
import {addressOf} from "../../site/addresses.ts";
import {countText, yearOfCount} from "../../reading/countText.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {evidenceText, schemeText} from "../../reading/schemeText.ts";

/** Entries of the register with every number known of them: a row for each number, with its year and document; one row where none is known. */
export function mutualSchemes(entries: readonly Scheme[], as: LocalAtlas): Table {
  const {schemes: words, mutualHealth: say} = as.words;
  const {list, page} = words;
  const sorted = entries.toSorted(
    (a, b) =>
      Number(a.area === null) - Number(b.area === null) ||
      as.byName(schemeText(a, as).place, schemeText(b, as).place) ||
      as.byName(schemeText(a, as).name, schemeText(b, as).name)
  );
  const columns = [list.scheme, list.country, list.served, say.register.amount, page.column.year, page.column.document];
  return {
    caption: say.register.caption,
    columns: columns.map((text) => ({text})),
    rows: sorted.flatMap((scheme) => {
      const counts: readonly (SchemeCount | null)[] = schemesHeld(as).counts.get(scheme.id) ?? [];
      return (counts.length === 0 ? [null] : counts).map((count) => rowOf(scheme, count, as));
    })
  };
}

function rowOf(scheme: Scheme, count: SchemeCount | null, as: LocalAtlas): TableCell[] {
  const {notKnown, noSeries} = as.words.schemes;
  const {name, lang, place, served} = schemeText(scheme, as);
  const unknown = {text: notKnown, absent: true};
  return [
    {text: name, lang, href: addressOf(as.locale, "scheme", scheme.id)},
    {text: place, href: as.pages.some(({id}) => id === scheme.area) ? addressOf(as.locale, "country", scheme.area ?? "") : undefined},
    served === null ? unknown : {text: served},
    count ? {text: countText(count, as), note: beyondHealth(scheme, as)} : {text: noSeries, absent: true},
    count ? {text: yearOfCount(count, as)} : unknown,
    {text: evidenceText(count ?? scheme, as)}
  ];
}

/** That a number counts those with other insurance too; undefined where the entry is on health alone. */
function beyondHealth({branches}: Scheme, {words}: LocalAtlas): string | undefined {
  const others = branches.filter((branch) => branch !== "health").map((branch) => words.schemes.branches[branch]);
  return others.length === 0 ? undefined : words.mutualHealth.register.beyond({branches: others});
}
