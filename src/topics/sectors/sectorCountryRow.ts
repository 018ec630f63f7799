import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Observation} from "../../model/observation.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {TableCell} from "../../reading/figure.ts";
import {sexCell} from "../../reading/sexCell.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import {sexReadings} from "../../reading/whenWithSexes.ts";
import {addressOf} from "../../site/addresses.ts";
import {isMoved} from "./isMoved.ts";
import {sectorsBase, type SectorId} from "./sectorsBase.ts";
import {workersText} from "./workersText.ts";

/** A country in one sector: share, year, women and men, and workers where its rate has not moved. */
export function sectorCountryRow(o: Observation, sector: SectorId, name: string, as: LocalAtlas): TableCell[] {
  const {words, locale} = as;
  const {indicator, byArea} = as.snapshot("informal-by-sector");
  const found = describeValue(o, indicator, as);
  const {female, male} = sexReadings(splitBySex(o, byArea.get(o.area) ?? []), found, as);
  const employed = o.period === null ? null : sectorsBase(as).employedIn(sector, "total")(o.area, o.period);
  const none = {text: words.value.missing};
  return [
    {text: name, href: addressOf(locale, "country", o.area)},
    {text: words.codes.sector[sector]},
    {text: found.valueText},
    {text: found.whenDoubts},
    ...[female, male].map((sex) => sexCell(sex, {said: found.doubts}, as)),
    employed === null ? none : {text: workersText(employed, employed, as)},
    employed === null || isMoved(o, as) ? none : {text: workersText((o.value / 100) * employed, employed, as)}
  ];
}
