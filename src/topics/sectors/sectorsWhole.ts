import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SectorRow} from "../../charts/sectorBars.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Language} from "../../atlas/language.ts";
import {behindSectors, isGivenSector, mayLeadSector, sectorSources, sectorText, type SectorFigure} from "./sectorsBase.ts";
import {movedNote} from "./movedNote.ts";
import {sectorSpreads} from "./sectorsSpread.ts";
import type {TakenFigure, TableCell} from "../../reading/figure.ts";
import {yearRange} from "../../reading/yearRange.ts";
import {workersText} from "./workersText.ts";
import {finding, type Told} from "../../reading/finding.ts";

export type WholeView = {readonly figure: TakenFigure; readonly rows: readonly SectorRow[]};

/** The three sectors of a group as one: computed, with women and men where they can be. */
export function sectorsWhole(group: Group, figures: readonly SectorFigure[], as: LocalAtlas): WholeView {
  const {words, locale} = as;
  const say = words.sectors.whole;
  const sources = sectorSources(as);
  const told = sectorSpreads(group, as).some(({values}) => values.length > 0) ? wholeTold(figures, as) : say.titleNoCountry;
  return {
    rows: figures.map((figure) => barOf(figure, as)),
    figure: {
      id: "whole",
      ...finding(told, {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle,
      note: [say.note, figures.some(isWeak) ? words.computed.weakNote : "", movedNote(group.members, as), words.sectors.informal]
        .filter(Boolean)
        .join(" "),
      sources,
      csv: indicatorCsv("informal-by-sector"),
      table: {
        caption: say.caption(group.name[locale]),
        columns: [
          {text: say.sector},
          ...[say.share, words.figure.women, words.figure.men, say.informal, say.employed, say.countries, say.known, say.years].map(
            (text) => ({text, numeric: true})
          )
        ],
        rows: figures.map((figure) => cellsOf(figure, as))
      }
    }
  };
}

const isWeak = ({total, female, male}: SectorFigure): boolean =>
  [total, female, male].some((figure) => "footing" in figure && figure.footing === "weak");

function barOf({sector, total, female, male}: SectorFigure, reader: Language): SectorRow {
  const {words, format} = reader;
  const label = words.codes.sector[sector];
  if (!isGivenSector(total)) {
    const why = "footing" in total ? words.sectors.hidden({share: total.shareOfPeople * 100}) : words.sectors.noFigure;
    return {label, colour: sector, value: null, valueText: "", yearText: "", absentText: why, say: words.say.absent({name: label, why})};
  }
  const known = behindSectors([total]);
  const [valueText, yearText] = [sectorText(total, reader), format.years(yearRange(total.periodRange))];
  return {
    label,
    colour: sector,
    value: total.value,
    valueText,
    yearText,
    female: isGivenSector(female) ? female.value : null,
    male: isGivenSector(male) ? male.value : null,
    say: words.say.value({
      name: label,
      value: total.value,
      unit: "percent",
      when: format.remarks([yearText, known ? words.sectors.behind(known) : ""])
    })
  };
}

function cellsOf({sector, total, female, male}: SectorFigure, reader: Language): TableCell[] {
  const {words, format} = reader;
  const head = {text: words.codes.sector[sector]};
  const none = {text: words.value.missing};
  const shareCell = (figure: SectorFigure["total"]): TableCell => {
    if (isGivenSector(figure)) return {text: sectorText(figure, reader), note: figure.footing === "weak" ? words.computed.weak : undefined};
    return {text: "footing" in figure ? words.sectors.tooFew : words.sectors.noFigure, absent: true};
  };
  const shares = [total, female, male].map(shareCell);
  if ("refused" in total) return [head, ...shares, none, none, none, none, none];
  const shown = isGivenSector(total);
  return [
    head,
    ...shares,
    shown ? {text: workersText(total.informal, total.employed, reader)} : none,
    shown ? {text: workersText(total.employed, total.employed, reader)} : none,
    {text: words.value.outOf({count: total.countriesWithData, of: total.countries})},
    {text: format.wholePercent(total.shareOfPeople * 100)},
    {text: format.years(yearRange(total.periodRange))}
  ];
}

/** The title; and the sectors, where it says nothing of them. */
function wholeTold(figures: readonly SectorFigure[], reader: Language): Told | string {
  const title = titleOf(figures, reader);
  const {whole} = reader.words.sectors;
  const given = figures.flatMap(({sector, total}) => (isGivenSector(total) ? [{sector, total}] : []));
  if (given.length === 0) return title;
  const alone = reader.format.years(yearRange(given.flatMap(({total}) => [...total.periodRange])));
  const shares = given.map(({sector, total: {value}}) => ({sector, value}));
  if (title !== whole.titleShown) return {title, alone};
  return {title, clause: (when) => reader.words.sentence.sectors({shares, median: false, when}), alone};
}

/** Where women and men are farthest apart, among the sectors that both are shown for. */
function titleOf(figures: readonly SectorFigure[], {words}: Language): string {
  const say = words.sectors.whole;
  if (!figures.some(({total}) => isGivenSector(total))) return say.titleNone;
  const pairs = figures.flatMap(({sector, female, male}) =>
    mayLeadSector(female) && mayLeadSector(male) ? [{sector, women: female.value, men: male.value}] : []
  );
  const widest = pairs.toSorted((a, b) => Math.abs(b.women - b.men) - Math.abs(a.women - a.men))[0];
  if (!widest) return say.titleShown;
  return pairs.length === 1 ? say.titleOnePair(widest) : say.title(widest);
}
