import type {Format} from "../i18n/format.ts";
import {placeName, type PlaceName} from "../i18n/placeName.ts";
import type {Locale} from "../model/locale.ts";
import type {ValueReader} from "../reading/formattedValue.ts";
import type {AreaLine, BranchesData, CompareBase, IndicatorData, IndicatorLine} from "./compareFiles.ts";
import type {SharedWords} from "./sharedWords.ts";
import type {CompareState, Known} from "./compareState.ts";
import type {CompareWords} from "./compareWords.ts";

/** What every part of a comparison needs: what there is, in the words of a language. */
export type CompareKit = {
  readonly locale: Locale;
  /** What stands before the page in its address: "/v/0123456789" on that of a release that is kept; else "". */
  readonly root: string;
  readonly words: CompareWords;
  readonly shared: SharedWords;
  readonly format: Format;
  /** How values are read. */
  readonly reader: ValueReader;
  readonly base: CompareBase;
  readonly known: Known;
  area(id: string): AreaLine;
  /** The name of an area as sentences need it. */
  place(id: string): PlaceName;
  indicator(id: string): IndicatorLine;
};

/** The figures that a comparison is drawn from; `branches` where it shows them. */
export type CompareFigures = {readonly data: IndicatorData; readonly branches: BranchesData | null};

type Parts = {locale: Locale; root?: string; words: CompareWords; format: Format; base: CompareBase; start: CompareState};

export function makeKit({locale, root = "", words, format, base, start}: Parts): CompareKit {
  const areas = new Map(base.areas.map((area) => [area.id, area]));
  const indicators = new Map(base.indicators.map((indicator) => [indicator.id, indicator]));
  const must = <T>(found: T | undefined, id: string): T => {
    if (found === undefined) throw new Error(`there is no ${id} to compare`);
    return found;
  };
  const area = (id: string) => must(areas.get(id), id);
  return {
    ...{locale, root, words, format, base, shared: base.words, area},
    reader: {format, words: {value: words.value, flags: base.words.flags, remarks: base.words.remarks, doubts: base.words.doubts}},
    known: {indicators: new Set(indicators.keys()), areas: new Map([...areas.keys()].map((id) => [id.toLowerCase(), id])), start},
    place: (id) => placeName(area(id).name, locale, area(id).form),
    indicator: (id) => must(indicators.get(id), id)
  };
}
