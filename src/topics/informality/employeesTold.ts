import {leadingMedian} from "../../atlas/leadingMedian.ts";
import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import type {Told} from "../../reading/finding.ts";
import {saidYears} from "../../reading/genderBalance.ts";

/** Women or men among employees or the self-employed, with the newest value of each area. */
export type EmployeesPart = {readonly name: string; readonly held: ReadonlyMap<string, Observation>};

/** The medians of women and men among employees and among the self-employed, each of its own countries. */
export function employeesTold(all: readonly EmployeesPart[], {members}: Group, as: LocalAtlas): Told | string {
  const say = as.words.informality.employees;
  const medians = all.map(({held}) => leadingMedian([...held.values()], as));
  const [female, male, selfFemale, selfMale] = medians;
  if (!female || !male || !selfFemale || !selfMale) return say.titleFew({since: surveysSince()});
  const behind = medians.flatMap((one) => one ?? []);
  const counts = behind.map(({of}) => of.length);
  const told = {
    employees: {female: female.value, male: male.value},
    selfEmployed: {female: selfFemale.value, male: selfMale.value},
    ...{fewest: Math.min(...counts), most: Math.max(...counts)},
    among: members.filter((area) => as.states.has(area)).length
  };
  const when = saidYears(
    behind.flatMap(({of}) => of),
    as
  );
  return {title: (said) => say.title({...told, when: said}), when};
}
