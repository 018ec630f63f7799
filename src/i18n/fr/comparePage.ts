import {pageNames} from "./pageNames.ts";
import type {Words} from "../en.ts";

/** What stands on the compare page before any choice; it does not travel with the words of a comparison. */
export const comparePage: Words["comparePage"] = {
  title: pageNames.compare,
  description:
    "Jusqu’à douze pays et groupes côte à côte pour n’importe quel indicateur\u00a0: classés, femmes et hommes, au fil des ans, branche par branche. L’adresse garde la comparaison.",
  intro: "Jusqu’à douze pays et groupes, pour n’importe quel indicateur, à une adresse à partager.",
  form: {
    choose: "Choisir des pays, des groupes et un indicateur",
    change: "Modifier",
    indicator: "Indicateur",
    areas: "Pays et groupes",
    add: "Ajouter un pays ou un groupe",
    groupMark: "groupe",
    placeholder: "Nom ou code",
    clear: "Tout retirer",
    view: "Afficher",
    submit: "Comparer",
    copy: "Copier le lien",
    noScript:
      "Sans scripts, cette page ne peut pas dessiner votre propre choix\u00a0: le formulaire ne fait que son adresse, pour un navigateur avec scripts. Les comparaisons ci-dessous sont toutes prêtes, avec leurs tableaux."
  },
  pending: {
    loading: "Chargement de cette comparaison…",
    offline: "La comparaison n’a pas pu être chargée\u00a0: le site est inaccessible. Vérifiez la connexion.",
    refused: ({status}) => `La comparaison n’a pas pu être chargée\u00a0: le site a répondu par l’erreur ${status}.`,
    slow: "La comparaison n’a pas pu être chargée\u00a0: la réponse a été trop longue à venir.",
    release: "La comparaison n’a pas pu être chargée\u00a0: ses chiffres sont d’une autre version que cette page.",
    unreadable: "La comparaison n’a pas pu être chargée\u00a0: la réponse n’est pas ce qui était demandé.",
    script: "La comparaison n’a pas pu être chargée\u00a0: une partie de cette page manque. Rechargez la page.",
    retry: "Réessayer"
  },
  comparison: "La comparaison",
  ready: "Comparaisons toutes prêtes",
  drawn: "Graphiques de ces comparaisons",
  readyIntro: "Avec les données d’aujourd’hui, chacune avec son tableau\u202f; ouvrez-en une ci-dessus pour la modifier.",
  open: "Ouvrir ci-dessus pour la modifier",
  prepared: {
    "northern-africa-latin-america": {among: "Afrique du Nord, Amérique latine et Caraïbes", what: "vieillesse, femmes et hommes"},
    "argentina-tunisia": {among: "Argentine et Tunisie", what: "toutes les branches"},
    "income-groups": {among: "Groupes de revenu et monde", what: "au moins une prestation en espèces, au fil des ans"},
    maghreb: {among: "Le Maghreb", what: "pensions de vieillesse"},
    mercosur: {among: "MERCOSUR", what: "prestations en espèces pour enfants"},
    brics: {among: "BRICS", what: "au moins une prestation en espèces"},
    regions: {among: "Régions de l’OIT", what: "emploi informel des femmes et des hommes"}
  }
};
