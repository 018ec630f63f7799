import {n, print} from "./phrases.ts";

/** A value in percent and its year. */
type Dated = {readonly value: number; readonly year: number};
/** Whose value it is, by name: "Old age, women", "Brazil"; its year, null where the report stands for it. */
type Of = {readonly indicator: string; readonly place: string; readonly year: number | null};

const labelled = ({indicator, place, year}: Of, text: string): string =>
  print.labelled(`${indicator}, ${place}${year === null ? "" : ` (${print.year(year)})`}`, text);

/** A total, women and men, in percent. */
type Three = {readonly total: number; readonly female: number; readonly male: number};

const together = ({total, female, male}: Three): string =>
  `${print.percent(total)} of all, ${print.percent(female)} of women and ${print.percent(male)} of men do not fit together`;

/** What rules find odd about published values: a sentence beside each of them. */
export const doubts = {
  /** Beside a value at the cap. */
  mark: "capped",
  capped:
    "Reported as 100: the source caps shares at 100, and recipients can outnumber the group they are counted against, so a capped value does not mean that everyone is covered.",
  /** The map of a programme that is meant for some: it leaves nobody out by not reaching all. */
  mapReached: ({count, of, threshold}: {count: number; of: number; threshold: number}) =>
    `In ${count === 0 ? "none" : print.count(count)} of ${print.count(of)} ${n(of, "country or area", "countries and areas")} with a survey, more than ${print.limit(threshold, "percent")} of people are reached`,
  /** Beneath a picture of many areas. */
  manyNoted: ({count}: {count: number}) =>
    `The values of ${print.count(count)} ${n(count, "country or area has", "countries and areas have")} a note: they are marked in the table, and the notes are under “Read with care” on the page of the indicator.`,
  irreconcilable: ({implied, held, ...three}: Three & {implied: number; held: number | null}, of: Of) => {
    const known =
      held === null ? "no head count by sex is held, and half is taken" : `they are ${print.wholePercent(held)} of its head count`;
    return labelled(
      of,
      `${together(three)}: women would have to be ${print.wholePercent(implied)} of the group; ${known}. All three are shown as published.`
    );
  },
  outside: (three: Three, of: Of) =>
    labelled(of, `${together(three)}, as the total lies outside the other two. All three are shown as published.`),
  sumToHundred: ({female, male}: {female: number; male: number}, of: Of) =>
    labelled(
      of,
      `women (${print.percent(female)}) and men (${print.percent(male)}) add up to 100, as parts of the recipients would. They are published as shares of women and of men.`
    ),
  step: ({from, to}: {from: Dated; to: Dated}, of: Of) =>
    labelled(
      of,
      `the published value goes from ${print.percent(from.value)} in ${print.year(from.year)} to ${print.percent(to.value)} in ${print.year(to.year)}. So large a step may include a change in what is counted; it is shown as published.`
    ),
  belowFloor: ({children, older, floor}: {children: number; older: number; floor: number}, of: Of) =>
    labelled(
      of,
      `less than its own branches imply. Children (${print.percent(children)} covered) and older people (${print.percent(older)}) by themselves make up ${print.percent(floor)} of the population. It is shown as published.`
    ),
  partsAbove: ({total, sum, report}: {total: number; sum: number; report: string}, of: Of) =>
    labelled(
      of,
      `in the report of ${report}, spending on children, working age and old age adds up to ${print.percent(sum)} of GDP, above the total of ${print.percent(total)}. All are shown as published.`
    ),
  aboveHundred: ({value}: {value: number}, of: Of) =>
    labelled(of, `${print.percent(value)} is more than the whole it is a part of. It is shown as published.`),
  zeroOnAll: ({before}: {before: Dated & {readonly indicator: string}}, of: Of) =>
    labelled(
      of,
      `0 is published for every contingency, after ${print.percent(before.value)} in ${print.year(before.year)} (${before.indicator}). The zero is very likely an artefact of reporting and is shown as published.`
    )
};
