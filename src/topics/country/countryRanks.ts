import {ranksOf} from "../../atlas/ranksOf.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Rank} from "../../measures/rank.ts";
import {showsGap} from "../../measures/showsGap.ts";
import type {Country} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Observation} from "../../model/observation.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {legendTitle} from "../../reading/legendTitle.ts";
import {shownText} from "../../reading/shownText.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {unrankedText} from "../../reading/unrankedText.ts";
import {addressOf, areaCsv} from "../../site/addresses.ts";

type Placed = {readonly indicator: Indicator; readonly found: Observation; readonly rank: Rank | undefined};

/** Where a country stands on everything: its place in the ranking of each indicator that has a figure of it; null where none has. */
export function countryRanks(country: Country, as: LocalAtlas): Figure | null {
  const {ranks: say} = as.words.country;
  const all = as.listed.flatMap((indicator): Placed[] => {
    const found = as.snapshot(indicator.id).countries.find(({area}) => area === country.id);
    return found ? [{indicator, found, rank: ranksOf(indicator.id, as).get(country.id)}] : [];
  });
  if (all.length === 0) return null;
  const counted = all.flatMap(({indicator, rank}) => (rank && indicator.direction !== "context" ? [rank] : []));
  // Those who share a place stand in the middle of the places that they take: all at 0 are not in the better half.
  const behind = counted.filter(({position, ties, of}) => position + ties / 2 > of / 2);
  return {
    id: "ranks",
    title: counted.length === 0 ? say.titleNone : say.title({count: behind.length, of: counted.length}),
    subtitle: say.subtitle,
    note: say.note,
    sources: sourceLines(
      all.map(({indicator}) => indicator),
      as
    ),
    csv: areaCsv(country.id),
    table: tableOf(all, country, as)
  };
}

function tableOf(all: readonly Placed[], country: Country, as: LocalAtlas): Table {
  const {figure, explore, country: words} = as.words;
  return {
    caption: words.ranks.caption({place: as.place(country.id)}),
    columns: [
      {text: explore.indicator},
      {text: figure.rank, numeric: true},
      {text: figure.value, numeric: true},
      {text: figure.year, numeric: true}
    ],
    rows: all.map((one) => rowOf(one, country, as))
  };
}

function rowOf({indicator, found, rank}: Placed, country: Country, as: LocalAtlas): TableCell[] {
  const {words, locale} = as;
  const value = describeValue(found, indicator, as);
  const drawn = legendTitle(indicator, words.map);
  return [
    {text: indicator.name[locale], href: addressOf(locale, "map", indicator.id, `lit=${country.id.toLowerCase()}`)},
    rank
      ? {text: words.value.rank(rank), note: rank.ties > 0 ? words.value.tied : undefined}
      : {text: words.value.missing, note: unrankedText(found, as) ?? undefined},
    {text: shownText({...value, indicator}), note: showsGap(indicator) ? drawn.toLowerCase() : undefined},
    {text: value.whenDoubts}
  ];
}
