import type {Words} from "../en.ts";
import {mostPassed} from "../mostPassed.ts";
import {capital, n, of as from, orNone, print, small, theBranch} from "./phrases.ts";
import {withData} from "./withData.ts";

type Doubts = Words["doubts"];
type Of = Parameters<Doubts["aboveHundred"]>[0]["of"];

const labelled = ({indicator, place, year}: Of, text: string): string =>
  print.labelled(`${indicator}, ${place}${year === null ? "" : ` (${print.year(year)})`}`, text);

const places = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

type NotLeading = Parameters<Doubts["notLeading"]>[0]["told"][number];
const notLed = ({indicator, count, names, withAll, left, capped}: NotLeading, written: (value: number) => string): string => {
  const who = places(count);
  const beside = left === null ? "" : ` de couverts, donc ${written(left)} hors couverture`;
  const value = withAll === null ? "" : capped ? "au plafond de la source" : `de ${written(withAll)}${beside}`;
  const median = withAll === null ? "" : `avec ${n(count, "lui", "eux")}, la médiane est ${value}`;
  const aside = print.statements([print.list(names), median]);
  const text = aside === "" ? who : `${who} (${aside})`;
  return indicator === null ? text : print.labelled(indicator, text);
};

/** Each that is named is a sentence of its own: a name may be of a place, and keeps its capital. */
const allNotLed = (told: readonly NotLeading[], written: (value: number) => string): string => {
  const named = told.some(({indicator}) => indicator !== null);
  return `${named ? "." : "\u00a0:"} ${told.map((one) => `${named ? capital(notLed(one, written)) : notLed(one, written)}.`).join(" ")}`;
};

const tooLittle = ({zero, low}: {zero: boolean; low: boolean}): string =>
  low ? `${zero ? "égales à 0 ou " : ""}trop basses pour la couverture que donne l’OIT` : "égales à 0 là où l’OIT donne une couverture";

type Step = Parameters<Doubts["step"]>[0];
const without = ({missing, isEvery}: Step["skipped"]): string =>
  missing.length === 0 ? "" : isEvery ? ", sans chiffre entre les deux" : `, sans chiffre pour ${print.list(missing.map(print.year))}`;
const over = (passed: Step["passed"]): string =>
  passed.length === 0 || passed.length > mostPassed
    ? ""
    : `, en passant par ${print.list(passed.map(({value, year}) => `${print.percent(value)} en ${print.year(year)}`))},`;

/** Children are neither women nor men. */
const women = (children: boolean): string => (children ? "le sexe féminin" : "les femmes");
const men = (children: boolean): string => (children ? "le sexe masculin" : "les hommes");

type Three = {total: number; female: number; male: number; children: boolean};
const together = ({total, female, male, children}: Three): string =>
  `${print.percent(total)} pour l’ensemble, ${print.percent(female)} pour ${women(children)} et ${print.percent(male)} pour ${men(children)} sont difficiles à concilier`;

const capped = (cap: "female" | "male" | null, children: boolean): string => {
  if (cap === null) return "";
  const whose = children
    ? `Le chiffre ${cap === "female" ? "féminin" : "masculin"}`
    : `Le chiffre ${cap === "female" ? "des femmes" : "des hommes"}`;
  return ` ${whose} est plafonné à 100, ce qui peut expliquer la différence.`;
};

const seeIndicator = "sous «\u00a0À lire avec prudence\u00a0»";
const onPagesOf = (indicators: readonly string[]): string =>
  `${n(indicators.length, "sur la page", "sur les pages")} de ${print.list(indicators.map((name) => `«\u00a0${name}\u00a0»`))}`;

/** What rules find odd about published values: a sentence beside each of them. */
export const doubts: Doubts = {
  mark: "au plafond",
  atLeast: "au moins",
  bothCapped: "les deux plafonnés",
  orLess: "ou moins, car l’une des deux valeurs du milieu est plafonnée",
  orMore: "ou plus, car l’une des deux valeurs du milieu est plafonnée",
  capped:
    "Publié comme 100\u00a0: la source plafonne les parts à 100, et les bénéficiaires peuvent être plus nombreux que le groupe auquel ils sont rapportés\u202f; une valeur plafonnée ne veut donc pas dire que tout le monde est couvert.",
  headline: ({place, value, reached, when}) =>
    `${capital(place.within)}, ${print.percent(value)} ${reached}, tel que publié (${when})\u202f; la source plafonne les parts à ce chiffre. Une personne couverte peut ne recevoir que très peu.`,
  rank: ({count, of, own}) =>
    count === 1
      ? `Aucun autre des ${places(of)} ${withData(own)} n’est publié au plafond.`
      : `${print.count(count)} des ${places(of)} ${withData(own)} sont publiés au plafond et se partagent la première place.`,
  mapReached: ({count, of, threshold, since}) =>
    `Dans ${count === 0 ? "aucun" : print.count(count)} des ${places(of)} avec une enquête de ${print.year(since)} ou après, plus de ${print.limit(threshold, "percent")} des personnes ${count === 0 ? "ne " : ""}sont atteintes`,
  manyNoted: ({count, indicators}) => `Notes sur ${places(count)}\u00a0: ${seeIndicator} ${onPagesOf(indicators)}.`,
  onPagesOf: ({indicators}) => onPagesOf(indicators),
  whereNoted: ({indicators}) => `Les notes sont ${seeIndicator} ${onPagesOf(indicators)}.`,
  seeIndicator,
  whereNotes: ({mark}) =>
    `Valeurs marquées «\u00a0${mark}\u00a0»\u00a0: la note est sous «\u00a0À lire avec prudence\u00a0», sur la page du pays ou territoire et sur celle de l’indicateur.`,
  notLeading: ({told}) =>
    `Les médianes, et les titres qui donnent une médiane ou les valeurs extrêmes, laissent à part les valeurs avec une note${allNotLed(told, print.percent)}`,
  spendingNotLeading: ({told, zero, low}) =>
    `Les médianes laissent à part les valeurs avec une note, qui sont ${tooLittle({zero, low})}${allNotLed(told, print.percent)}`,
  spendingZeros: ({count}) => `Les médianes comptent ${n(count, "un zéro", `${print.count(count)} zéros`)} sans note, tels que publiés.`,
  pairsNotLeading: ({told}) =>
    `Les titres et les médianes laissent à part les paires de femmes et d’hommes avec une note${allNotLed(told, print.signedPoints)}`,
  pairsWithoutNoted: ({noted, pairs, lower, higher, level}) =>
    `Chaque paire de chiffres est comptée\u202f; sans ${n(noted, "celle qui porte", `les ${print.count(noted)} qui portent`)} une note\u00a0: femmes derrière dans ${orNone(lower, "aucune")}, devant dans ${orNone(higher, "aucune")} et à égalité dans ${orNone(level, "aucune")}, sur ${print.count(pairs)}.`,
  pairsInCounts: "Les paires de femmes et d’hommes avec une note sont dans les comptes, et non dans les médianes.",
  oldPairs: ({told, since}) =>
    `Les médianes et les plus grandes différences laissent à part les enquêtes antérieures à ${print.year(since)}${allNotLed(told, print.signedPoints)}`,
  pairsLeftOut: (told) => `${notLed(told, print.signedPoints)}.`,
  countWithoutNoted: ({noted, count, of}) =>
    `Le titre compte chaque chiffre\u202f; sans ${n(noted, "le pays ou territoire dont le chiffre porte", `les ${print.count(noted)} pays et territoires dont les chiffres portent`)} une note, il en compterait ${orNone(count)} sur ${print.count(of)}.`,
  countWithNoted: ({noted, count, of}) =>
    `Le titre prend les chiffres sans note\u202f; avec ${n(noted, "le pays ou territoire dont le chiffre porte", `les ${print.count(noted)} pays et territoires dont les chiffres portent`)} une note, il en compterait ${orNone(count)} sur ${print.count(of)}.`,
  countWithOld: ({old, since, count, of}) =>
    `Les titres et les médianes prennent les enquêtes de ${print.year(since)} et après\u202f; avec ${n(old, "celle qui est plus ancienne", `les ${print.count(old)} plus anciennes`)}, le titre en compterait ${orNone(count)} sur ${print.count(of)}.`,
  oldSurvey: "enquête plus ancienne, dans aucune médiane",
  medianWithNoted: ({share, isLeft, count}) =>
    `Avec ${n(count, "le pays dont le chiffre porte", `les ${print.count(count)} pays dont les chiffres portent`)} une note, la médiane serait de ${print.percent(share)}${isLeft ? " hors couverture" : ""}.`,
  computedNoted: ({share, left}) =>
    `Parmi les personnes derrière le chiffre calculé, ${print.wholePercent(share)} sont comptées par des valeurs avec une note\u202f; ${left === null ? "sans elles, il en resterait trop peu pour un chiffre" : `sans elles, il serait de ${print.percent(left)} hors couverture`}.`,
  computedHeavy: ({share}) => `Des valeurs avec une note représentent ${print.wholePercent(share)} des personnes derrière ce chiffre.`,
  countedNoted: ({names}) => `Les titres et les médianes comprennent ces chiffres avec une note\u00a0: ${print.list(names)}.`,
  oldSurveys: ({told, since}) =>
    `Les enquêtes antérieures à ${print.year(since)} sont montrées, mais laissées hors des titres et des médianes${told.some(({indicator}) => indicator !== null) ? "\u202f; voici les plus anciennes" : ""}${allNotLed(told, print.percent)}`,
  notListed: ({names}) => `Non listés, à cause de la note sur leurs valeurs\u00a0: ${print.list(names)}.`,
  noneLeads: ({about}) => `Chaque chiffre sur ${theBranch(about)} porte une note`,
  abouts: {
    branches: "les branches de la protection sociale",
    sexes: "les femmes et les hommes",
    work: "la couverture à côté de l’emploi informel",
    bySex: ({branch}) => `${theBranch(branch)} par sexe`
  },
  allCapped: "Chaque branche dont le chiffre ne porte pas de note est au plafond de sa source",
  noneApart: "Partout où femmes et hommes diffèrent, une valeur est à son plafond ou porte une note",
  oneSound: ({indicator, value, when, others}) =>
    print.labelled(
      indicator,
      `${value} (${when})\u202f; ${n(others, "l’autre année porte", `les ${print.count(others)} autres années portent`)} une note`
    ),
  newest: ({indicator, value, when}) =>
    `${indicator}\u00a0: la valeur la plus récente est de ${value} (${when})\u202f; elle porte une note, et n’ouvre donc pas cette page.`,
  inDoubt: ({place, value, reached, when}) =>
    `Le chiffre le plus récent pour ${place.the} est en doute\u00a0: ${print.percent(value)} ${reached} (${when}).`,
  irreconcilable: ({implied, held, cap, of, ...three}) =>
    labelled(
      of,
      `${together(three)}\u00a0: ${three.children ? "les filles" : "les femmes"} devraient former ${print.wholePercent(implied)} du groupe, mais elles sont ${print.wholePercent(held)} de son effectif.${capped(cap, three.children)} Les trois sont montrés tels que publiés.`
    ),
  outside: ({cap, of, ...three}) =>
    labelled(
      of,
      `${together(three)}, car l’ensemble est hors de l’intervalle des deux autres.${capped(cap, three.children)} Les trois sont montrés tels que publiés.`
    ),
  sumToHundred: ({female, male, children, of}) =>
    labelled(
      of,
      `${women(children)} (${print.percent(female)}) et ${men(children)} (${print.percent(male)}) font ensemble 100, comme le feraient des parts des bénéficiaires. Ils sont publiés comme des parts ${children ? "des filles et des garçons" : "des femmes et des hommes"}.`
    ),
  step: ({from, to, passed, skipped, of}) =>
    labelled(
      of,
      `la valeur publiée passe de ${print.percent(from.value)} en ${print.year(from.year)}${over(passed)} à ${print.percent(to.value)} en ${print.year(to.year)}${without(skipped)}. ${to.value === 0 ? "Une chute à zéro" : "Un saut si grand"} peut tenir en partie à un changement de ce qui est compté\u202f; la valeur est montrée telle que publiée.`
    ),
  belowFloor: ({branches, floor, of}) => {
    const groups = branches.map(({branch, share}) =>
      branch === "children"
        ? `les enfants qui ont une prestation (${print.percent(share)} d’entre eux)`
        : `les personnes âgées qui ont une pension (${print.percent(share)} d’entre elles)`
    );
    return labelled(
      of,
      `moins que ce qu’${n(groups.length, "implique l’une de ses branches", "impliquent ses propres branches")}\u00a0: ${print.list(groups)} forment à eux seuls ${print.percent(floor)} de la population. La valeur est montrée telle que publiée.`
    );
  },
  partsAbove: ({total, sum, parts, report, of}) =>
    labelled(
      of,
      `dans le rapport de ${print.edition(report)}, ${parts.length === 1 ? "la seule dépense" : "la somme des dépenses"} pour ${print.list(parts.map(small))} est de ${print.percent(sum)} du PIB, soit ${print.points(sum - total)} ${n(Math.abs(sum - total), "point", "points")} de pourcentage de plus que le total, santé non comprise, de ${print.percent(total)}. Tous sont montrés tels que publiés.`
    ),
  zeroSpent: ({spent, report, beside, of}) =>
    labelled(
      of,
      `le rapport de ${print.edition(report)} a ${print.value(0, "percentOfGdp")} du PIB pour «\u00a0${small(spent)}\u00a0», tandis que la couverture (${small(beside.indicator)}) est de ${print.percent(beside.value)} (${print.year(beside.year)}). La dépense peut être inférieure à ${print.finePercent(0.05)} ou n’être pas enregistrée à part\u202f; elle est montrée telle que publiée.`
    ),
  littleSpent: ({spent, value, report, beside, each, of}) =>
    labelled(
      of,
      `le rapport de ${print.edition(report)} a ${print.value(value, "percentOfGdp")} du PIB pour «\u00a0${small(spent)}\u00a0», tandis que la couverture (${small(beside.indicator)}) est de ${print.percent(beside.value)} (${print.year(beside.year)}). Pour chaque personne couverte, cela ferait au plus ${print.percent(each)} du PIB par habitant. Une partie de la dépense peut être enregistrée ailleurs\u202f; elle est montrée telle que publiée.`
    ),
  employeesApart: ({employees, total, most, held, of}) =>
    labelled(
      of,
      `${print.percent(employees)} des salariés et ${print.percent(total.value)} de toutes les personnes en emploi (${print.year(total.year)}) sont difficiles à concilier\u00a0: les salariés devraient former ${print.wholePercent(most)} des personnes en emploi ou moins, mais ils sont estimés à ${print.wholePercent(held)}. La valeur est montrée telle que publiée.`
    ),
  groupApart: ({value, mean, count, fits, of}) =>
    labelled(
      of,
      `${print.percent(value)} est publié, mais ${n(count, "le pays ou territoire", `les ${print.count(count)} pays et territoires`)} avec des données ${n(count, "a", "ont")} ${print.percent(mean)}, pondéré par leur population.${fits === null ? "" : ` Avec ${fits.with.the}, c’est ${print.percent(fits.mean)}\u00a0: le chiffre est très probablement celui des deux.`} Il est montré tel que publié.`
    ),
  aboveHundred: ({value, of}) =>
    labelled(of, `${print.percent(value)} dépasse le tout dont c’est une part. La valeur est montrée telle que publiée.`),
  copied: ({original, of}) =>
    labelled(of, `identique à la valeur ${from(original.the)}, comme d’autres de l’année. Elle est montrée telle que publiée.`),
  notCounted: ({copies}) =>
    `Non comptés, car plusieurs valeurs d’une année sont identiques à celles d’un autre territoire\u00a0: ${print.list(copies.map(({name, original}) => `${name} (celles ${from(original.the)})`))}.`,
  zeroOnAll: ({before, skipped, of}) =>
    labelled(
      of,
      `0 est publié pour chaque branche qui a un chiffre, après ${print.percent(before.value)} en ${print.year(before.year)} (${before.indicator})${without(skipped)}. Le zéro est très probablement un artefact de déclaration\u202f; il est montré tel que publié.`
    )
};
