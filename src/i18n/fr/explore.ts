import {pageNames} from "./pageNames.ts";
import type {Words} from "../en.ts";
import {print} from "./phrases.ts";

/** The page of the map that one explores: one indicator at a time, the world or one region, one country lit. */
export const explore: Words["explore"] = {
  name: pageNames.map,
  oceania: "Océanie",
  title: ({name}) => `Carte\u00a0: ${name}`,
  titleWithin: ({name, place}) => `Carte\u00a0: ${name}, ${place}`,
  description: ({name}) =>
    `${name}\u00a0: une carte de tous les pays et territoires qui s’approche de chaque région, avec la liste ordonnée de ses pays, chaque valeur avec son année.`,
  indicator: "Indicateur",
  region: "Région",
  none: ({place}) => `Aucun pays ou territoire n’a de chiffre ${place.within}.`,
  list: "Pays par région",
  caption: ({measure}) =>
    `${measure}\u00a0: dans chaque région, d’abord les plus en retard. Les rangs valent parmi tous les pays et territoires qui ont des données\u202f; le rang 1 est le plus avancé.`,
  captionValue: ({measure}) =>
    `${measure}\u00a0: dans chaque région, d’abord la valeur la plus haute. Les rangs valent parmi tous les pays et territoires qui ont des données.`,
  ranked: ({said, rank, of}) => `${said}\u202f; rang ${print.count(rank)} sur ${print.count(of)}`,
  beyond: ({names}) => `Hors de cette image, mais dans la liste\u00a0: ${print.list(names)}.`,
  pictures: "Les images à enregistrer ne mettent aucun pays en évidence\u202f; le code, la citation et le lien, si.",
  parts: "Régions\u00a0: les sous-régions de l’OIT\u202f; les plus grandes sont divisées comme les Nations Unies les divisent (M49).",
  whole: "Monde entier",
  previous: "Région précédente",
  next: "Région suivante",
  keys: "Sur la carte\u00a0: les flèches vont au pays voisin, + à sa région, − en arrière, 0 au monde.",
  lit: {
    choose: "Mettre un pays en évidence",
    nobody: "Aucun",
    light: "Mettre en évidence",
    said: ({place}) => `En évidence sur chaque page\u00a0: ${place}.`,
    keep: "Garder sur cet appareil",
    kept: "Gardé sur cet appareil",
    stop: "Arrêter"
  },
  unknown: {
    region: ({asked, near}) => `Il n’y a pas ici de région «\u00a0${asked}\u00a0»\u202f; la plus proche par le nom\u00a0: ${near}.`,
    lit: ({asked, near}) => `Il n’y a pas ici de pays «\u00a0${asked}\u00a0»\u202f; le plus proche par le nom\u00a0: ${near}.`,
    indicator: ({asked, near}) => `Il n’y a pas de carte de «\u00a0${asked}\u00a0»\u202f; la plus proche par le nom\u00a0: ${near}.`
  },
  embed: {
    unlit: ({asked}) => `«\u00a0${asked}\u00a0» n’est pas dans ce graphique\u202f; aucun pays n’est mis en évidence.`,
    unknown: ({asked}) => `Il n’y a pas de région «\u00a0${asked}\u00a0»\u202f; le monde entier est montré.`
  },
  here: "Explorer cette carte",
  maker: "Une carte peut montrer une seule région\u00a0: choisissez-la sur la page de la carte, et partagez-la de là.",
  onMap: "Sur la carte",
  indicatorPage: "Définition, classement et méthode"
};
