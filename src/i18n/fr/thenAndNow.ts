import type {ClaimDefinition} from "../../model/claim.ts";
import type {Words} from "../en.ts";
import {n, print, small} from "./phrases.ts";

const definitions: Record<ClaimDefinition, string> = {
  comprehensive: "Publié\u00a0: sans couverture complète ou suffisante",
  anyProtection: "Publié\u00a0: sans aucune sécurité sociale",
  anyBenefit: "Publié\u00a0: sans aucune prestation en espèces",
  other: "Autre sujet"
};

/** What has been printed on the world's coverage, beside what was measured. */
export const thenAndNow: Words["thenAndNow"] = {
  name: "Hier et aujourd’hui",
  question: "Qu’a-t-on affirmé, et que mesure-t-on aujourd’hui\u202f?",
  heading: "Ce qui a été dit, et ce qui a été mesuré",
  description:
    "Ce que des rapports ont publié sur la couverture de la protection sociale depuis 2003, à côté de ce que l’OIT a mesuré depuis.",
  headline: ({first, last, from, to}) =>
    `Sans aucune prestation en espèces\u00a0: ${print.percent(first)} du monde en ${from}, ${print.percent(last)} en ${to}`,
  standfirst: ({claims, since, until, least, most}) =>
    `De ${since} à ${until}, les affirmations dessinées ici placent entre ${print.limit(least, "percent")} et ${print.limit(most, "percent")} des personnes hors de la sécurité sociale ou des prestations en espèces\u00a0: elles comptent des choses différentes. Les ${print.count(claims)} affirmations sont toutes ici, à côté de la seule série mesurée de la même façon d’année en année.`,
  definitions,
  chart: {
    name: "Monde",
    subtitle: ({since, until}) =>
      `Part de la population mondiale laissée de côté. Signes creux\u00a0: affirmations publiées, par année de parution (${since}–${until}), chacune selon sa propre définition\u202f; ligne\u00a0: série de l’OIT pour l’indicateur 1.3.1 des ODD, par année mesurée.`,
    note: "Des signes de formes différentes comptent des choses différentes et ne sont comparables ni entre eux, ni avec la ligne\u00a0: un signe se trouve à l’année de parution, et ce qu’il compte peut être plus ancien de plusieurs années. Ce qui est publié comme part couverte est dessiné comme ce qui manque jusqu’à 100. L’affirmation de 2010 porte sur la population en âge de travailler.",
    sentence: ({first, last, from, to}) =>
      `${print.percent(first)} de la population était sans aucune prestation en espèces en ${from}, et ${print.percent(last)} en ${to}`,
    measured: "Mesuré\u00a0: sans aucune prestation en espèces",
    moreThan: ({share}) => `plus de ${print.limit(share, "percent")}`,
    say: ({year, definition, value}) => `${year}, ${small(definition)}\u00a0: ${value}`,
    sayMeasured: ({year, value}) => `Mesuré pour ${year}, sans aucune prestation en espèces\u00a0: ${value}`,
    caption: "Monde\u00a0: part de la population laissée de côté, selon les affirmations publiées et telle que mesurée",
    columns: {year: "Année", what: "Ce qui est compté", share: "Laissé de côté", from: "D’après"},
    printed: ({title, publisher}) => (publisher === "" ? title : `${publisher}, ${title}`),
    series: "OIT, ODD 1.3.1"
  },
  list: {
    title: "Toutes les affirmations, telles que publiées",
    intro:
      "Citées en anglais, avec les mots et les unités de la publication. Année\u00a0: celle de la parution\u202f; entre parenthèses\u00a0: l’année du chiffre, si elle est nommée.",
    caption: ({count}) => `${print.count(count)} ${n(count, "affirmation", "affirmations")} avec une année de parution`,
    undatedTitle: "Année de parution inconnue",
    undatedCaption: ({count}) => `${print.count(count)} ${n(count, "affirmation", "affirmations")} sans année de parution`,
    columns: {year: "Année", claim: "Affirmation", figure: "Chiffre et unité", publication: "Publication"},
    dated: ({year, of}) => `${year} (${of})`
  },
  latin: {
    title: ({of, names}) =>
      names.length === 0
        ? `Sur ${print.count(of)} pays et territoires d’Amérique latine et des Caraïbes, aucun ne laisse de côté 90\u00a0% ou plus aujourd’hui`
        : `Sur ${print.count(of)} pays et territoires d’Amérique latine et des Caraïbes, ${n(names.length, "un seul laisse", `${print.count(names.length)} laissent`)} de côté 90\u00a0% ou plus aujourd’hui\u00a0: ${print.list(names)}`,
    claim: ({claim, figure}) =>
      `L’affirmation\u00a0: «\u00a0${claim}\u00a0», ${figure}. Aucune publication connue ne la contient\u00a0: elle figure, sans année, dans les documents avec lesquels ce projet a commencé.`,
    note: "L’affirmation parle des mécanismes de sécurité sociale existants\u202f; les chiffres d’ici portent sur au moins une prestation en espèces, d’assurance sociale ou d’assistance sociale\u00a0: une définition plus large, selon laquelle moins de personnes sont laissées de côté. Ils ne permettent pas de vérifier l’affirmation à son époque.",
    without: ({count}) =>
      count === 0
        ? ""
        : `${print.count(count)} ${n(count, "pays ou territoire du groupe n’a", "pays et territoires du groupe n’ont")} aucun chiffre\u00a0: inconnu, et non zéro.`,
    caption:
      "Amérique latine et Caraïbes\u00a0: population sans aucune prestation en espèces, les plus grandes parts d’abord, dernière année",
    columns: {gap: "Laissé de côté", year: "Année", bears: "90\u00a0% ou plus"},
    yes: "oui",
    no: "non"
  },
  table: {
    year: "année de parution\u202f; vide si elle est inconnue",
    of: "année du chiffre\u202f; vide si la publication n’en nomme aucune",
    claim: "l’affirmation, telle que publiée",
    value: "le chiffre, tel que publié",
    unit: "unité et bornes, telles que publiées",
    title: "publication",
    publisher: "qui l’a publiée\u202f; vide s’il est inconnu",
    definition: "ce qui est compté, si cela peut être comparé\u00a0: notre lecture",
    side: "si le chiffre est celui des personnes couvertes ou laissées de côté\u00a0: notre lecture",
    sides: {covered: "couvertes", leftOut: "laissées de côté"}
  }
};
