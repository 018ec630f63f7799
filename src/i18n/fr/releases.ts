import type {Words} from "../en.ts";
import {n, print} from "./phrases.ts";

/** The pages of releases: what moved with each. */
export const releases: Words["releases"] = {
  title: "Versions des données",
  intro: "Chaque état des données a son nom. Ce qui a changé de l’un à l’autre est trouvé en les comparant, nombre par nombre.",
  moved: ({before}) => `Par rapport à la version ${before}`,
  first: "La première version\u00a0: il n’y en a pas avant elle.",
  untold: "Cette version n’a pas été comparée à la précédente.",
  unmoved: "Aucun chiffre n’a changé.",
  figures: {
    title: "Chiffres",
    caption: "Combien de nombres sont nouveaux, disparus, révisés, ou portent une autre note",
    columns: {table: "Tableau", fresh: "Nouveaux", gone: "Disparus", revised: "Révisés", remarked: "Note changée"}
  },
  revisions: {
    caption: "Les plus grandes révisions",
    columns: {table: "Tableau", area: "Pays ou territoire", when: "Année", part: "De qui", was: "Avant", is: "Après"}
  },
  headlines: {
    title: "Pays",
    caption: "Pays dont la dernière valeur, le rang ou la classe sur la carte a changé",
    columns: {area: "Pays ou territoire", indicator: "Indicateur", was: "Avant", is: "Après"},
    none: "Aucun pays n’est montré avec une autre valeur, un autre rang ou une autre classe.",
    standing: ({value, when, position, of}) => `${value} (${when}), rang ${print.count(position)} sur ${print.count(of)}`,
    inClass: ({value, when, position, of, class: place}) =>
      `${value} (${when}), rang ${print.count(position)} sur ${print.count(of)}, classe ${print.count(place)} sur 5 sur la carte`,
    passed: ({count}) =>
      `${print.count(count)} ${n(count, "autre changement", "autres changements")} de rang seulement, parce que d’autres pays ont bougé.`,
    missing: "aucun chiffre"
  },
  sentences: {
    title: "Phrases",
    caption: ({count}) => `${print.count(count)} ${n(count, "phrase se lit", "phrases se lisent")} autrement`,
    captionFirst: ({count, shown}) =>
      `Les ${print.count(shown)} premières de ${print.count(count)} ${n(count, "phrase qui se lit", "phrases qui se lisent")} autrement`,
    columns: {where: "Où", is: "Maintenant, et avant"},
    before: ({sentence}) => `Avant\u00a0: ${sentence === null ? "aucune phrase" : `«\u00a0${sentence}\u00a0»`}`,
    none: "Aucune phrase du site ne se lit autrement.",
    missing: "aucune phrase"
  },
  guards: {
    title: "Garde-fous qui ont objecté",
    intro:
      "Chaque mise à jour est comparée aux données qui la précèdent. Ces objections ont été examinées, et les chiffres ont été trouvés justes.",
    caption: "Objections, chacune avec la raison pour laquelle les chiffres sont justes",
    columns: {what: "Objection", table: "Tableau", why: "Pourquoi c’est juste"},
    none: "Aucun garde-fou n’a objecté.",
    kinds: {
      "years ahead": "Années à venir",
      "shares of one": "Parts de 1 au lieu de 100",
      "sexes alike": "Femmes et hommes avec les mêmes chiffres",
      "areas gone": "Des pays ou territoires ont disparu",
      "parts gone": "Des ventilations ont disparu",
      "years gone": "Des années ont disparu",
      "values gone": "Des chiffres ont disparu",
      "newest year lost": "L’année la plus récente a disparu",
      "rows gone": "Moins de lignes",
      factor: "Chiffres changés d’un même facteur",
      "large moves": "Chiffres changés de beaucoup",
      "many values moved": "Beaucoup de chiffres changés",
      "area moved": "Tout un pays ou territoire a changé",
      exchanged: "Des chiffres ont été intervertis",
      "flat series": "Le même chiffre chaque année",
      "carried over": "Les chiffres de l’année précédente, encore",
      leaps: "Nouveaux chiffres loin de l’année voisine",
      "number cut": "Nombres avec moins de chiffres",
      "median moved": "Une médiane a changé de beaucoup",
      "marks gone": "Des marques ou des notes ont disparu",
      "words moved": "Des noms ou des textes ont changé",
      "meaning moved": "Un indicateur veut dire autre chose",
      "members moved": "Les membres d’un groupe ont changé",
      "source moved": "Les conditions d’une source ont changé",
      "table gone": "Un tableau a disparu"
    }
  },
  tables: {
    "insured-lives": "Personnes assurées par la microassurance",
    "office-figures": "Chiffres de zones à l’intérieur de pays",
    "office-measures": "Ce qui est mesuré dans des zones à l’intérieur de pays"
  },
  note: ({fresh, gone, revised, remarked}) =>
    `Chiffres\u00a0: ${print.list([
      ...(fresh > 0 ? [`${print.count(fresh)} ${n(fresh, "nouveau", "nouveaux")}`] : []),
      ...(gone > 0 ? [`${print.count(gone)} ${n(gone, "disparu", "disparus")}`] : []),
      ...(revised > 0 ? [`${print.count(revised)} ${n(revised, "révisé", "révisés")}`] : []),
      ...(remarked > 0 ? [`${print.count(remarked)} avec une autre note`] : [])
    ])}.`
};
