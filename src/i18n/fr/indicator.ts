import {doubts} from "./doubts.ts";
import type {Words} from "../en.ts";
import {afterPlace, capital, fromTo, inUnit, n, orNone, print, reportedWhole, small, spokenValue, withoutZeros} from "./phrases.ts";
import {withData} from "./withData.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** The words of an indicator's page. */
export const indicator: Words["indicator"] = {
  title: (name) => `${name}\u00a0: tous les pays, avec les années`,
  worldFinding: ({gap, unit, left, when}) => `Dans le monde, ${spokenValue(gap, unit)} ${left} (${when}).`,
  ofGroup: ({group, sentence}) => `${group}\u00a0: ${small(sentence)}`,
  groupMeasure: (group) => `${group}\u00a0: part des emplois informels`,
  groupNote: (group) =>
    `Montré ici\u00a0: le seul groupe «\u00a0${small(group)}\u00a0». Les autres groupes sont dans les lignes et sur la page de chaque pays.`,
  medianFinding: ({share, unit, predicate, count, when}) =>
    `Selon la médiane de ${print.count(count)} pays, ${print.value(share, unit)} ${predicate} (${when}).`,
  medianLeft: ({name, gap, value, when}) =>
    `${name}\u00a0: pays médian ${print.percent(gap)} hors couverture, couverture ${print.percent(value)}${when ? ` (${when})` : ""}`,
  medianContributors: ({name, gap, value, when}) =>
    `${name}\u00a0: pays médian ${print.percent(gap)} ne cotisent pas, ${print.percent(value)} cotisent${when ? ` (${when})` : ""}`,
  contributors: ({name, gap, value, when}) =>
    `${name}\u00a0: ${print.percent(gap)} ne cotisent pas, ${print.percent(value)} cotisent (${when})`,
  contributing: "Cotisent",
  medianIndex: ({points, count, when}) => `La médiane de ${print.count(count)} pays est de ${inUnit(points, "index")} (${when}).`,
  sections: {
    map: "Carte",
    ranking: "Classement",
    time: "Au fil du temps",
    regions: "Par région",
    sex: "Par sexe",
    method: "Définition et méthode",
    data: "Données"
  },
  mapTitle: ({count, of, threshold, own}) =>
    count === 0
      ? `Dans aucun des ${countries(of)} ${withData(own)}, plus de ${print.limit(threshold, "percent")} ne sont hors couverture`
      : `Dans ${print.count(count)} des ${countries(of)} ${withData(own)}, plus de ${print.limit(threshold, "percent")} sont hors couverture`,
  mapTitleContributors: ({count, of, threshold}) =>
    count === 0
      ? `Dans aucun des ${countries(of)} avec des données, plus de ${print.limit(threshold, "percent")} de la population active ne restent sans cotiser`
      : `Dans ${print.count(count)} des ${countries(of)} avec des données, plus de ${print.limit(threshold, "percent")} de la population active ne cotise pas`,
  mapTitleIndex: (count) => `${print.count(count)} ${n(count, "pays ou territoire a", "pays et territoires ont")} des données`,
  mapTitleInformal: ({count, of, threshold}) =>
    count === 0
      ? `Dans aucun des ${countries(of)} avec des données, plus de ${print.limit(threshold, "percent")} de l’emploi n’est informel`
      : `Dans ${print.count(count)} des ${countries(of)} avec des données, plus de ${print.limit(threshold, "percent")} de l’emploi est informel`,
  mapTitlePocket: ({count, of, threshold}) =>
    count === 0
      ? `Dans aucun des ${countries(of)} avec des données, les ménages ne paient eux-mêmes plus de ${print.limit(threshold, "percent")} des dépenses de santé`
      : `Dans ${print.count(count)} des ${countries(of)} avec des données, les ménages paient eux-mêmes plus de ${print.limit(threshold, "percent")} des dépenses de santé`,
  noFinding: "Aucun pays ou territoire n’a de chiffre.",
  leftMeasures: {
    "any-benefit": "Part de la population qui n’est couverte par aucune prestation en espèces",
    children: "Part des enfants qui ne reçoivent aucune prestation en espèces pour enfant ou famille",
    maternity: "Part des mères de nouveau-nés qui ne reçoivent aucune prestation de maternité en espèces",
    unemployment: "Part des chômeurs qui ne reçoivent aucune prestation de chômage en espèces",
    "work-injury": "Part des personnes en emploi non couvertes en cas d’accident du travail",
    disability: "Part des personnes ayant un handicap grave sans prestation de handicap en espèces",
    "old-age": "Part des personnes ayant dépassé l’âge de la retraite qui ne reçoivent aucune pension",
    vulnerable: "Part des personnes vulnérables qui ne reçoivent aucune assistance sociale en espèces",
    poor: "Part des personnes en situation de pauvreté sans assistance sociale en espèces",
    "pension-contributors": "Part de la population active qui ne cotise pas à un régime de pension"
  },
  placed: ({place, value, unit, when}) => afterPlace(`${spokenValue(value, unit)} ${place.within}`, when),
  placedMany: ({count, value, unit, when}) => `${spokenValue(value, unit)} dans ${countries(count)} (${when})`,
  placedCapped: ({place, when}) => afterPlace(place.within, when),
  placedCappedMany: ({count, when}) => `dans ${countries(count)} (${when})`,
  rankingTitle: ({first, last, left, zeros, ...about}) =>
    left
      ? `Part ${about.contributors ? "qui ne cotise pas" : "hors couverture"}${zeros ? withoutZeros : ""}\u00a0: ${fromTo({first, last, ...about})}`
      : `De ${first} à ${last}`,
  rankingTitleOne: ({only, left, contributors}) =>
    `Un seul chiffre${left ? (contributors ? ", part qui ne cotise pas" : ", part hors couverture") : ""}\u00a0: ${only}`,
  rankingTitleCapped: ({where, contributors}) => capital(reportedWhole(where, contributors)),
  rankingCaption: (name) => `${name}\u00a0: tous les pays et territoires qui ont des données, dernière année`,
  noted: ({areas, indicators}) =>
    `Valeurs avec une note\u00a0: ${print.list(areas)}\u202f; les notes sont ${doubts.seeIndicator} ${doubts.onPagesOf({indicators})}.`,
  rankingNote: ({years}) => `Les rangs comparent la dernière valeur de chaque pays\u202f; ${years}. De petites différences disent peu.`,
  allOfYear: ({year}) => `toutes les valeurs sont de ${print.year(year)}`,
  yearsDiffer: "les années diffèrent",
  yearsSome: "les années diffèrent, et certaines ne sont pas publiées",
  yearsNone: "les années des valeurs ne sont pas publiées",
  notPublishedTitle: (count) => `${countries(count)} sans chiffre`,
  regionsTitle: ({region, low, high, tied, left, zeros, ...about}) =>
    `${tied ? "L’un des plus grands écarts se trouve" : "Le plus grand écart se trouve"} ${region.within}${left ? `, part ${about.contributors ? "qui ne cotise pas" : "hors couverture"}` : ""}${zeros ? withoutZeros : ""}\u00a0: ${fromTo({first: low, last: high, ...about})}`,
  regionsSubtitle: ({published}) =>
    `Chaque point est un pays ou territoire à sa dernière valeur\u202f; le trait marque le pays médian là où cinq ou plus ont un chiffre${published ? ", le triangle le chiffre publié par l’OIT là où il y en a un" : ""}.`,
  regionsNote: ({years}) =>
    `Chaque pays compte une fois, à sa dernière valeur\u202f; ${years}. Les médianes sont celles des membres et observateurs des Nations Unies.`,
  regionsCaption: (name) => `${name}\u00a0: étendue des dernières valeurs des pays par région, sans pondération`,
  regionCountries: "Pays avec des données",
  lowest: "La plus basse",
  highest: "La plus haute",
  published: "Chiffre de l’OIT",
  countedWorkers:
    "Accidents du travail\u00a0: sont comptés les travailleurs assurés, et non les personnes accidentées\u202f; la source parle de personnes en emploi et ne dit pas si le chiffre d’un pays en est une part ou s’il est une part de la population active, qui comprend les chômeurs.",
  sexNote:
    "Les chiffres des femmes et ceux des hommes sont tous deux tels que publiés\u00a0: aucun n’est calculé à partir de l’autre. Pour les pays et territoires absents du tableau, la source n’a pas les deux.",
  sexTitle: ({count, of}) =>
    count === 0
      ? `La source n’a de chiffres par sexe pour aucun des ${countries(of)}`
      : `La source a des chiffres par sexe pour ${orNone(count)} des ${countries(of)}`,
  sexTitleNone: "La source n’a pas de chiffres pour les femmes et les hommes séparément",
  sexTitleWomen: "Les chiffres ne portent que sur les femmes",
  sexSubtitle: "Dernière année avec les deux. Les plus grandes différences d’abord.",
  sexSubtitleSome: ({drawn, of}) =>
    `Dernière année avec les deux. Les ${print.count(drawn)} plus grandes différences sur ${print.count(of)}\u202f; le tableau les a toutes.`,
  sexCaption: (name) => `${name}\u00a0: femmes et hommes, dernière année avec les deux`,
  sexCaptionChildren: (name) => `${name}\u00a0: sexe féminin et sexe masculin, dernière année avec les deux`,
  download: (name) => `Toutes les lignes de «\u00a0${name}\u00a0»`,
  annotations: "À lire avec prudence",
  peopleHeld: "Les personnes laissées de côté peuvent être comptées\u00a0: il y a un effectif du dénominateur.",
  peopleApproximate:
    "Les personnes laissées de côté sont une estimation\u00a0: les personnes comptées ne sont pas exactement celles du dénominateur, qui dit en quoi les deux diffèrent.",
  peopleUndated:
    "Aucun nombre de personnes n’est donné\u00a0: les valeurs n’ont pas d’année, si bien qu’aucun effectif ne peut leur être rapporté.",
  peopleNotHeld: "Les personnes laissées de côté ne sont pas comptées\u00a0: il n’y a pas d’effectif du dénominateur."
};
