import type {ProgrammeType} from "../../model/law.ts";
import type {Words} from "../en.ts";
import {capital, n, percentagePoints, print} from "./phrases.ts";

const types: Record<ProgrammeType, string> = {
  socialInsurance: "assurance sociale",
  employerLiability: "responsabilité de l’employeur",
  compulsoryInsurance: "assurance obligatoire",
  providentFund: "fonds de prévoyance",
  publicLeave: "congé de maternité payé, prestations administrées par les seuls pouvoirs publics",
  employerOrMixedLeave: "congé de maternité payé, prestations administrées par les employeurs seuls ou à côté des pouvoirs publics"
};

type Share = {share: number; when: string};
const onPaper = ({share, when}: Share): string =>
  `La loi sur les accidents du travail couvre, selon une estimation, ${print.percent(share)} de la population active (${when})`;
const inFact = ({share, when}: Share): string =>
  share === 0
    ? `la couverture effective est publiée comme 0 (${when})`
    : `la couverture effective est de ${print.percent(share)} des personnes en emploi (${when})`;
const far = ({count, sound}: {count: number; sound: number}): string =>
  count === sound ? print.count(count) : `${print.count(count)} (${print.count(sound)} sans les chiffres qui portent une note)`;

/** The law beside effective coverage: a page of its own, and a section of a country's. */
export const law: Words["law"] = {
  name: "En droit et en pratique",
  question: "La couverture répond-elle à la loi\u202f?",
  description:
    "La loi sur les accidents du travail et la maternité à côté de la couverture effective, pays par pays, avec années, dénominateurs et sources.",
  types,
  programme: (names) => capital(print.statements(names)),
  noProgramme: {"work-injury": "Aucun programme en vigueur", maternity: "Pas de congé de maternité payé dans la loi nationale"},
  notSaid: "Non précisé par la liste",
  takenShort: ({year, value}) =>
    value === null
      ? `le même chiffre que la couverture effective de ${print.year(year)}`
      : `le même chiffre, arrondi, que la couverture effective de ${print.year(year)}, ${print.percent(value)}`,
  noRow: "Inconnu\u00a0: la liste de l’éditeur n’a rien à ce sujet, ce qui ne veut pas dire qu’il n’y a pas de loi",
  noRowShort: "Inconnu\u00a0: absent de la liste",
  firstLaw: ({year, orEarlier}) => `${print.year(year)}${orEarlier ? " ou avant" : ""}`,
  since: ({programme, year}) => `${programme}\u202f; première loi de tout type ${year}`,
  inSeries: ({programme, year}) => `${programme}\u202f; dans la série depuis ${year}`,
  noShare: "aucun chiffre",
  paperRow: (branch) => `${branch}, en droit`,
  factRow: (branch) => `${branch}, en pratique`,
  shareOfLabourForce: "Part de la population active que la loi couvre, selon l’estimation de la base de données GWIP.",
  columns: {what: "Branche", about: "Ce qui est compté", share: "Couverts", year: "Année"},
  title: {
    both: ({paper, fact}) => `${onPaper(paper)}\u202f; ${inFact(fact)}`,
    paper: ({paper}) => `${onPaper(paper)}\u202f; le tableau de l’OIT n’a pas de couverture effective`,
    factAlone: ({fact}) => `Accidents du travail\u00a0: ${inFact(fact)}`,
    taken: ({paper, fact, year, value}) => {
      const from = `la couverture effective${year === null ? "" : ` de ${print.year(year)}`}`;
      return `Accidents du travail\u00a0: ${inFact(fact)}\u202f; l’estimation de la base GWIP pour la loi, ${print.percent(paper.share)} de la population active (${paper.when}), est le même chiffre${value === null ? ` que ${from}` : `, arrondi, que ${from}, ${print.percent(value)}`}`;
    },
    fact: ({fact}) => `Accidents du travail\u00a0: ${inFact(fact)}\u202f; on ne sait pas qui la loi couvre`,
    neither: "On ne sait pas qui couvre la loi sur les accidents du travail, et le tableau de l’OIT n’a pas de couverture effective"
  },
  subtitle: "Part couverte en droit et en pratique\u202f; chaque ligne nomme son propre dénominateur et son année.",
  caption: (area) => `${area}\u00a0: loi sur les accidents du travail et la maternité, et couverture effective des mêmes branches`,
  note: "La couverture en droit et la couverture en pratique sont des parts de groupes différents, la population active et les personnes en emploi, et souvent d’années différentes\u00a0: lisez-les côte à côte, ne les soustrayez pas. La part de la base GWIP est une estimation que ses auteurs tirent des lois, de chiffres de l’OIT et par déduction\u00a0: elle n’est pas indépendante de la couverture effective, et là où les deux sont le même chiffre, de quelque année que ce soit, cela est dit. Pour la maternité, aucune liste n’a de couverture légale. Là où une liste n’a rien sur un pays ou une branche, il peut quand même y avoir une loi.",
  below: ({paper}) =>
    `La part de la base GWIP pour la loi, ${print.percent(paper.share)} (${paper.when}), est inférieure à la couverture effective. Cela ne veut pas forcément dire plus de couverture que la loi n’en permet\u00a0: les dénominateurs, les années ou l’estimation peuvent l’expliquer.`,
  toPage: "La loi à côté de la couverture, pays par pays",
  page: {
    headline: ({above, own, points}) =>
      `Dans ${print.count(above)} des ${print.count(own)} pays et territoires dont les deux chiffres diffèrent, la part estimée des travailleurs que vise la loi sur les accidents du travail dépasse d’au moins ${percentagePoints(points)} la part couverte en pratique`,
    standfirst: ({both, own, above, aboveSound, below, belowSound, zeros, points}) =>
      `${print.count(both)} pays et territoires ont les deux chiffres\u00a0: la part de la population active que la loi couvre, et la part des personnes en emploi qui ont une couverture effective. Dans ${print.count(both - own)}, les deux sont le même chiffre. Parmi les ${print.count(own)} dont les chiffres diffèrent, le premier est plus élevé d’au moins ${percentagePoints(points)} dans ${far({count: above, sound: aboveSound})}, et plus bas d’autant ou plus dans ${far({count: below, sound: belowSound})}.${zeros === 0 ? "" : ` Non comptés\u00a0: ${print.count(zeros)} où la couverture effective est publiée comme 0, ce qui peut vouloir dire qu’aucune n’a été déclarée.`}`,
    denominators:
      "Les deux parts ont des dénominateurs différents, et portent souvent sur des années différentes, ce qui peut expliquer une partie de chaque différence. Une première part inférieure à la seconde ne veut pas forcément dire plus de couverture que la loi n’en permet. Les deux se lisent côte à côte\u00a0: les soustraire ne donne pas le nombre de personnes que la loi n’atteint pas.",
    taken: ({taken, takenSameYear, takenRounded}) =>
      `Dans ${print.count(taken)} ${n(taken, "pays ou territoire", "pays et territoires")}, la part pour la loi est le même chiffre que la couverture effective d’une année ou d’une autre\u202f; dans ${print.count(takenSameYear)} d’entre eux, de la même année. Les deux concordent à la décimale dans ${print.count(taken - takenRounded)}, et seulement au pour cent entier près dans ${print.count(takenRounded)}. Les comptes ci-dessus ne les retiennent pas. Les auteurs de la base GWIP, d’où vient la part, tirent leur estimation des lois, de chiffres de l’OIT et par déduction\u00a0: elle n’est donc pas indépendante de la couverture effective, et elle n’est pas la lettre de la loi seule.`,
    maternity:
      "Pour la maternité, la liste de la Banque mondiale dit s’il y a un congé payé dans la loi nationale et qui en administre les prestations\u202f; elle n’a pas de couverture légale. Sa série commence en 1970\u00a0: «\u00a01970 ou avant\u00a0» est une loi qui existait alors.",
    unknown: ({count}) =>
      `${print.count(count)} ${n(count, "pays ou territoire n’est", "pays et territoires ne sont")} dans aucune des deux listes\u00a0: on ne sait pas ce qu’y dit la loi, ce qui ne veut pas dire qu’il n’y en a pas.`,
    caption:
      "Pays et territoires\u00a0: loi sur les accidents du travail et la maternité à côté de la couverture effective des mêmes branches, dernière année",
    columns: {
      injury: "Accidents du travail, programme",
      injuryLaw: "Première loi",
      injuryPaper: "Couverts par la loi, % de la population active",
      injuryFact: "Couverts en pratique, % des personnes en emploi",
      leave: "Congé de maternité dans la loi",
      leaveLaw: "Dans la série depuis",
      leaveFact: "Couvertes en pratique, % des femmes qui accouchent"
    },
    short: {
      publicLeave: "Payé\u202f; pouvoirs publics seuls",
      employerOrMixedLeave: "Payé\u202f; employeurs seuls ou à côté des pouvoirs publics",
      none: "Aucun dans la loi nationale"
    }
  },
  table: {
    branch: "branche, par l’identifiant de l’indicateur de sa couverture effective",
    state: "s’il y a un programme",
    states: {inForce: "en vigueur", none: "aucun", unknown: "la liste ne le dit pas"},
    types: "types du programme, séparés par des points-virgules",
    year: "année dont parle la liste\u202f; vide si elle n’en nomme aucune",
    firstLaw:
      "année de la première loi, pour la maternité la première année de la série avec un congé payé\u202f; vide si elle n’est pas connue",
    remark: "ce que l’on sait de cette année",
    remarks: {orEarlier: "la série commence ici\u00a0: la loi peut être plus ancienne"},
    coverage: "part de la population active que la loi couvre, selon l’estimation de la liste\u202f; vide si personne ne l’a"
  }
};
