import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {saidApart, type Side} from "../i18n/saidApart.ts";
import type {GenderGap} from "../measures/genderGap.ts";
import {describeValue, type DescribedValue} from "./describeValue.ts";
import type {Language} from "../atlas/language.ts";
import {sexCell} from "./sexCell.ts";
import {sexNames} from "./sexNames.ts";
import type {TableCell} from "./figure.ts";

/** The moment of two values side by side. */
export type Moment = {
  readonly when: string;
  readonly old: boolean;
  /** The year with all doubts, each with the name of its value where it is not about both: "2010, old; men: low reliability". */
  readonly all: string;
  /** The same without what points to a note. */
  readonly alone: string;
  /** The year with the publisher's flags in short, for pictures: "2010; men: unreliable". */
  readonly mark: string;
  /** The year with the doubts about both, for a table that has the others at their values. */
  readonly shared: string;
  /** The two as they are read. */
  readonly found: readonly [DescribedValue, DescribedValue];
  /** The two values, with the doubts about each alone. */
  readonly cells: readonly [TableCell, TableCell];
};

/** Women and men of one area at one moment, with whatever is doubted of either. */
export function saidMoment(gap: GenderGap, as: LocalAtlas): Moment {
  const {indicator} = as.snapshot(gap.indicator);
  const {women, men} = sexNames(indicator, as);
  return momentOf([describeValue(gap.women, indicator, as), describeValue(gap.men, indicator, as)], [women, men], as);
}

/** The moment of a finding: as its title says it, and without what points to a note. */
export function momentTold(gap: GenderGap, as: LocalAtlas): {readonly when: string; readonly alone: string} {
  const {all, alone} = saidMoment(gap, as);
  return {when: all, alone};
}

/** The same of any two readings of one moment, with their names. */
export function momentOf(
  [one, other]: readonly [DescribedValue, DescribedValue],
  names: readonly [string, string],
  reader: Language
): Moment {
  const {marks} = reader.words.compare;
  const apart = (textsOf: (found: DescribedValue) => readonly string[]): string => {
    const side = (found: DescribedValue, name: string): Side => ({
      name,
      texts: [found.when, ...textsOf(found)].filter((text) => text !== "")
    });
    return saidApart(side(one, names[0]), side(other, names[1]), reader.format);
  };
  const said = one.doubts.filter((doubt) => other.doubts.includes(doubt));
  return {
    when: one.when,
    old: one.old,
    all: apart(({doubts}) => doubts),
    alone: apart(({doubts}) => doubts.filter((doubt) => doubt !== reader.words.value.noted)),
    mark: apart(({observation}) => [marks[observation.flag]]),
    shared: reader.format.remarks([one.when, ...said]),
    found: [one, other],
    cells: [sexCell(one, {said}, reader), sexCell(other, {said}, reader)]
  };
}
