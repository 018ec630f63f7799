import type {Words} from "../en.ts";
import {capital, n, of as from, print, small, someOf, spokenShare} from "./phrases.ts";

type Strategies = Words["strategies"];
type Reach = Parameters<Strategies["headline"]>[0]["reaches"][number];
type Programme = Reach["programme"];

const programmes: Strategies["programmes"] = {
  "survey-coverage": "Un programme quelconque",
  "survey-insurance": "Assurance sociale",
  "survey-assistance": "Assistance sociale",
  "survey-labour-market": "Programmes du marché du travail"
};

/** With its article, within a sentence. */
const inText: Readonly<Record<Programme, string>> = {
  "survey-coverage": "un programme quelconque",
  "survey-insurance": "l’assurance sociale",
  "survey-assistance": "l’assistance sociale",
  "survey-labour-market": "les programmes du marché du travail"
};
const reaches = (programme: Programme): string => `${inText[programme]} ${programme === "survey-labour-market" ? "atteignent" : "atteint"}`;

const countriesOf = (count: number): string => `${print.count(count)} pays`;

/** Each with the countries that its median is of: no two are of the same. */
const reached = ({programme, value, count, of, when}: Reach): string =>
  `${print.percent(value)} par ${inText[programme]} (médiane de ${print.count(count)} des ${countriesOf(of)}, enquêtes de ${when})`;

/** "assistance sociale, 31,1 % des personnes (77 pays sur 195)"; behind the first, "assurance sociale, 8,4 % (65 sur 195)". */
const reachedIn = ({programme, value, count, of}: Omit<Reach, "when">, at: number): string =>
  at === 0
    ? `${small(programmes[programme])}, ${print.percent(value)} des personnes (${countriesOf(count)} sur ${print.count(of)})`
    : `${small(programmes[programme])}, ${print.percent(value)} (${print.count(count)} sur ${print.count(of)})`;

/** How many countries, where stages differ the fewest and the most. */
const among = ({fewest, most}: {fewest: number; most: number}): string =>
  fewest === most ? print.count(most) : `${print.count(fewest)} à ${print.count(most)}`;

/** Words of the lens on how people are covered. */
export const strategies: Strategies = {
  name: "Programmes et dépenses",
  question: "Assurance, assistance, dépenses\u00a0: comment les personnes sont-elles couvertes\u202f?",
  title: (group) => `Programmes et dépenses\u00a0: ${group}`,
  programmes,
  headline: ({reaches: all}) => `Personnes atteintes, selon les enquêtes auprès des ménages\u00a0: ${print.list(all.map(reached))}.`,
  headlineSurveyed: ({count, of, since, low, lowest, high, highest, when}) =>
    `${print.count(count)} des ${countriesOf(of)} ${n(count, "a", "ont")} une enquête auprès des ménages depuis ${print.year(since)}\u00a0: un programme quelconque atteint de ${print.percent(low)} des personnes ${lowest.within} à ${print.percent(high)} ${highest.within} (${when}).`,
  headlineContributors: ({value, when}) =>
    `Il n’y a pas ici d’enquête auprès des ménages sur les programmes\u202f; ${print.percent(value)} de la population active cotise à un régime de pension (${when}).`,
  headlineContributorsMedian: ({value, count, when}) =>
    `Il n’y a pas ici d’enquête auprès des ménages sur les programmes\u202f; selon la médiane de ${print.count(count)} pays (membres et observateurs des Nations Unies), ${print.percent(value)} de la population active cotise à un régime de pension (${when}).`,
  noHeadline: "Aucun chiffre sur la façon dont les personnes sont couvertes pour aucun pays de ce groupe.",
  surveys: ({count, of}) =>
    count === 0
      ? `Aucun des ${print.count(of)} pays et territoires n’a d’enquête avec de tels chiffres.`
      : `${capital(someOf(count, of))} pays et territoires ${n(count, "a", "ont")} une enquête avec de tels chiffres.`,
  published: ({value, when}) =>
    `Les dépenses publiques de protection sociale, santé non comprise, sont de ${print.percent(value)} du PIB des pays du groupe pris ensemble, selon l’OIT (${when}).`,
  apart:
    "Quatre types de chiffres sont tenus à part, car ils ne sont pas comparables\u00a0: les enquêtes auprès des ménages, les cotisants, les dépenses, et la couverture effective, qui est sur d’autres pages.",
  sections: {
    programmes: "Programmes",
    fifths: "Les plus pauvres et les plus riches",
    contributors: "Cotisants",
    spending: "Dépenses",
    register: "Registre",
    microinsurance: "Microassurance",
    data: "Données"
  },
  survey: {
    title: ({reaches: all, without, when}) =>
      `Pays médian des enquêtes (${when})\u00a0: ${print.statements(all.map(reachedIn))}${without.length === 0 ? "" : `\u202f; pas de médiane pour ${print.list(without.map((one) => inText[one]))}\u00a0: moins de cinq pays`}`,
    titleOne: ({programme, value, count, of, when}) =>
      `Selon la médiane de ${print.count(count)} des ${countriesOf(of)}, ${print.percent(value)} des personnes sont atteintes par ${inText[programme]} (enquêtes de ${when})`,
    titleFew: ({since}) =>
      `Aucune médiane n’est donnée\u00a0: moins de cinq pays ont une enquête depuis ${print.year(since)} avec ce chiffre`,
    titleNone: "Il n’y a pas d’enquête auprès des ménages sur les programmes",
    subtitle:
      "Part des personnes qui vivent dans un ménage bénéficiant de chaque type de programme, dernière enquête de chaque pays\u202f; chaque pays compté une fois.",
    note: "Non comparable à la couverture effective\u00a0: les enquêtes ne saisissent que les programmes sur lesquels elles interrogent, et tout un ménage compte comme atteint quand l’un de ses membres l’est.",
    caption: (group) => `${group}\u00a0: programmes dans les enquêtes auprès des ménages, dernière enquête`,
    partsTitle: ({programme, high, highest, low, lowest, when}) =>
      `${capital(reaches(programme))} ${print.percent(high)} des personnes dans le pays médian ${from(highest.the)} et ${print.percent(low)} dans celui ${from(lowest.the)} (enquêtes de ${when})`,
    partsTitleOne: ({programme, value, place, when}) =>
      `${capital(reaches(programme))} ${print.percent(value)} des personnes dans le pays médian ${from(place.the)} (enquêtes de ${when})`,
    partsCaption: ({programme, group}) =>
      `${programmes[programme]} par sous-région (${group})\u00a0: pays avec une enquête, le plus bas, la médiane, le plus haut`
  },
  fifths: {
    title: ({count, of, since, when}) =>
      count === 0
        ? `Dans aucun des ${countriesOf(of)} avec une enquête depuis ${print.year(since)}, les programmes n’atteignent une plus grande part du quintile de bien-être le plus riche que du plus pauvre (${when})`
        : `Dans ${print.count(count)} des ${countriesOf(of)} avec une enquête depuis ${print.year(since)}, les programmes atteignent une plus grande part du quintile de bien-être le plus riche que du plus pauvre (${when})`,
    titleOne: ({place, poorest, richest, since, when}) =>
      `${capital(place.within)}, le seul pays avec une enquête depuis ${print.year(since)}, les programmes atteignent ${print.percent(poorest)} du quintile de bien-être le plus pauvre et ${print.percent(richest)} du plus riche (${when})`,
    titleOld: ({since}) => `Il n’y a pas d’enquête auprès des ménages par quintile de bien-être depuis ${print.year(since)}`,
    titleNone: "Il n’y a pas d’enquête auprès des ménages par quintile de bien-être",
    countries:
      "Part des personnes qui vivent dans un ménage bénéficiant d’un programme quelconque, dans le quintile de bien-être le plus pauvre et dans le plus riche (par revenu ou consommation), dernière enquête avec les deux. Dans l’ordre de la part atteinte du quintile le plus pauvre, la plus basse d’abord.",
    parts:
      "Part des personnes qui vivent dans un ménage bénéficiant d’un programme quelconque, dans le quintile de bien-être le plus pauvre et dans le plus riche (par revenu ou consommation)\u00a0: médiane des pays de chaque sous-région, chaque quintile séparément, dernières enquêtes.",
    caption: (group) =>
      `${group}\u00a0: quintiles de bien-être le plus pauvre et le plus riche atteints par un programme quelconque, dernière enquête avec les deux`,
    poorest: "Quintile le plus pauvre",
    richest: "Quintile le plus riche",
    difference: "Le plus pauvre moins le plus riche, points de pourcentage",
    say: ({label, poorest, richest, when}) =>
      `${label}\u00a0: quintile le plus pauvre ${print.percent(poorest)}, quintile le plus riche ${print.percent(richest)} (${when})`
  },
  contributors: {
    title: ({value, when}) =>
      `${capital(spokenShare(value))} de la population active cotise à un régime de pension (${when}, estimation de l’OIT pour le groupe)`,
    titleMedian: ({value, count, when}) =>
      `Selon la médiane de ${print.count(count)} pays (membres et observateurs des Nations Unies), ${print.percent(value)} de la population active cotise à un régime de pension (${when})`,
    titleNone: "Le rapport de l’OIT n’a pas de chiffre sur les cotisants aux régimes de pension",
    caption: (group) => `${group}\u00a0: cotisants actifs à un régime de pension, part de la population active`
  },
  spending: {
    title: ({children, workingAge, oldAge, fewest, most, of, edition}) =>
      `La médiane des dépenses publiques dans les pays qui ont des données est de ${print.percent(children)} du PIB pour les enfants, ${print.percent(workingAge)} pour les personnes en âge de travailler et ${print.percent(oldAge)} pour la vieillesse (${among({fewest, most})} pays sur ${print.count(of)}, rapport ${print.edition(edition)})`,
    above: ({count, without}) =>
      `Dans ${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}, les parties dépassent ensemble le total du même rapport\u202f; les médianes les prennent telles que publiées${without === null ? "" : `\u202f; sans ces pays, elles seraient de ${print.list(without.map((one) => print.percent(one)))}`}.`,
    titleSome: "Toutes les étapes de la vie n’ont pas de médiane\u00a0: pour une au moins, moins de cinq pays ont un chiffre qui compte",
    titleNone: "Le rapport de l’OIT n’a pas de chiffre sur les dépenses par étape de la vie",
    parts:
      "Protection sociale publique, santé non comprise, part du PIB, par étape de la vie\u00a0: médiane des pays de chaque sous-région, chaque étape séparément.",
    countries: "Protection sociale publique, santé non comprise, part du PIB, par étape de la vie, par pays.",
    undated: (edition) => `Dernière année disponible, que l’éditeur ne nomme pas\u202f; rapport ${print.edition(edition)}.`,
    caption: (group) => `${group}\u00a0: dépenses publiques de protection sociale, part du PIB, par étape de la vie`,
    total: ({edition, some}) =>
      `Ensemble, santé non comprise (rapport ${print.edition(edition)}${some ? ", ou le plus ancien qui est nommé" : ""})`,
    olderTotals: ({areas, editions}) =>
      `${n(areas.length, "Le total", "Les totaux")} ${print.list(areas.map(({the}) => from(the)))} ${n(areas.length, "vient", "viennent")} d’un rapport plus ancien que les autres (${editions}).`,
    note: "Les médianes sont prises pour chaque étape de la vie séparément\u00a0: elles ne s’additionnent donc pas. Le total vient d’un rapport plus récent et ne forme pas une série avec les parties. Les parties ont une décimale dans la source\u00a0: 0 veut dire moins de 0,05\u00a0% du PIB, ou non enregistré à part."
  },
  countries: "Pays",
  nOfM: ({count, of}) => `${print.count(count)} pays sur ${print.count(of)}`
};
