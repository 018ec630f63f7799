import {isOldSurvey} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MultipleBar} from "../../charts/layoutPanels.ts";
import type {Observation} from "../../model/observation.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {whenAlone} from "../../reading/finding.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import {sayValue} from "../../reading/sayReading.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import {sexReadings, whenWithSexes} from "../../reading/whenWithSexes.ts";
import {mostFirst, type PartMoment, type PartPanel} from "./regionPanels.ts";
import {sectorIds, sectorsBase, type SectorId} from "./sectorsBase.ts";

/** One panel for each country. */
export function countryPanels(countries: readonly string[], as: LocalAtlas): PartPanel[] {
  const panels = countries.map((area) => {
    const place = as.place(area);
    const rates = sectorIds.map((sector) => sectorsBase(as).rates(sector, "total").get(area));
    const held = rates.flatMap((o) => o ?? []);
    const found = held.map((o) => describeValue(o, as.indicator("informal-by-sector"), as));
    const note = held.length > 0 ? saidYears(held, as) : "";
    return {
      ...{place, title: place.name, note, bars: sectorIds.map((sector) => countryBar(area, sector, place.name, as))},
      moments: rates.map((o) => countryMoment(o, as)),
      years: as.format.remarks([note, ...new Set(found.flatMap(({doubts}) => doubts))]),
      outdated: held.some((o) => isOldSurvey(o, as))
    };
  });
  return panels.sort(mostFirst);
}

function countryMoment(o: Observation | undefined, as: LocalAtlas): PartMoment {
  if (!o) return {when: "", alone: ""};
  const found = describeValue(o, as.indicator(o.indicator), as);
  return {when: found.whenDoubts, alone: whenAlone(found, as)};
}

function countryBar(area: string, sector: SectorId, title: string, as: LocalAtlas): MultipleBar {
  const {words, format} = as;
  const label = words.codes.sector[sector];
  const {indicator, byArea} = as.snapshot("informal-by-sector");
  const observation = sectorsBase(as).rates(sector, "total").get(area);
  const name = format.remarks([title, label]);
  if (!observation) {
    return {
      label,
      colour: sector,
      value: null,
      valueText: "",
      absentText: words.sectors.noFigure,
      say: words.say.absent({name, why: words.sectors.noFigure})
    };
  }
  const found = describeValue(observation, indicator, as);
  const {valueText} = found;
  const split = splitBySex(observation, byArea.get(area) ?? []);
  const sexes = {female: split.female?.value ?? null, male: split.male?.value ?? null};
  const when = whenWithSexes(found, sexReadings(split, found, as), as);
  return {label, colour: sector, value: observation.value, valueText, ...sexes, say: sayValue(name, {...found, whenDoubts: when}, as)};
}
