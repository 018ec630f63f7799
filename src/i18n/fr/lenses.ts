import type {Words} from "../en.ts";
import {print} from "./phrases.ts";

/** The links from one lens to the others, and what all of them say. */
export const lenses: Words["lenses"] = {
  otherLenses: (group) => `Autres questions sur ${group.the}`,
  otherGroups: "Un autre groupe",
  kinds: {
    world: "Monde",
    income: "Groupes de revenu",
    region: "Régions",
    subregion: "Sous-régions",
    cross: "Autres agrégats",
    status: "Par statut aux Nations Unies",
    named: "Groupes nommés"
  },
  definedBy: ({by, date}) => `Composition\u00a0: ${by} (${print.moment(date)}).`,
  data: "Toutes les lignes derrière cette page, avec leurs années, leurs marques et leurs sources\u202f; chaque indicateur a sa définition et sa méthode sur sa propre page\u00a0:"
};
