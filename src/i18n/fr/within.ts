import type {OfficeUnit, PlaceLevel} from "../../model/officeFigure.ts";
import type {OfficeDirection} from "../../model/officeMeasure.ts";
import type {Words} from "../en.ts";
import {n, print} from "./phrases.ts";

const valueOf = (value: number, unit: OfficeUnit): string => (unit === "percent" ? print.percent(value) : print.people(value));

/** What is said of a value by its direction: that a larger share is no good news. */
const directions: Record<OfficeDirection, string> = {
  coverage: "",
  gap: " Plus la part est grande, plus la situation est mauvaise.",
  count: " Un nombre de personnes, et non une part."
};

/** Provinces, states, parishes, towns and countryside, as a national office counts them. */
export const within: Words["within"] = {
  intro: (offices) =>
    `Des zones du pays à côté de la valeur pour l’ensemble, du même institut national\u00a0: ${offices.join("\u202f; ")}.`,
  apart:
    "Chaque institut compte à sa manière\u00a0: ses chiffres ne sont pas comparables à ceux de l’OIT ou de la Banque mondiale, et s’en écartent souvent beaucoup.",
  noLicence:
    "L’institut n’indique aucune licence pour ses données\u00a0: les chiffres sont montrés et cités, et ne sont dans aucun téléchargement.",
  noMap: "Il n’y a pas de carte\u00a0: cet atlas n’a pas le tracé des zones à l’intérieur d’un pays.",
  title: ({name, low, lowAt, high, highAt, unit, place, whole, when}) =>
    low === high
      ? `${name}\u00a0: ${valueOf(low, unit)} dans chaque zone qui a un chiffre\u202f; ${place.name} dans l’ensemble ${valueOf(whole, unit)} (${when})`
      : `${name}\u00a0: de ${valueOf(low, unit)} (${lowAt}) à ${valueOf(high, unit)} (${highAt})\u202f; ${place.name} dans l’ensemble ${valueOf(whole, unit)} (${when})`,
  subtitle: ({reportedAs, population, direction}) =>
    `L’institut publie ceci comme ${reportedAs}. Compté parmi\u00a0: ${population}.${directions[direction]}`,
  caption: ({name, area, when}) => `${area}, ${when}\u00a0: ${name}`,
  area: "Zone",
  all: "Toutes",
  period: "Année",
  measure: "Mesure",
  value: ({value, unit}) => valueOf(value, unit),
  areas: (count) => `${print.count(count)} ${n(count, "zone", "zones")}`,
  levels: {zone: "zone", urban: "Zones urbaines", rural: "Zones rurales"} satisfies Partial<Record<PlaceLevel, string>>,
  whole: ({place}) => `${place.name} dans l’ensemble`,
  quarter: ({year, quarter}) => `${print.year(year)}, trimestre ${print.count(quarter)}`,
  say: ({name, value, unit, when}) => `${name}\u00a0: ${valueOf(value, unit)} (${when})`,
  wholeTitle: ({count, place}) =>
    `${place.name} dans l’ensemble\u00a0: ${print.count(count)} ${n(count, "mesure", "mesures")} que l’institut ne publie pas par zone`,
  wholeSubtitle: "La valeur la plus récente de chacune, nommée et comptée comme le fait l’institut.",
  wholeCaption: (area) => `${area}\u00a0: mesures de l’institut national pour l’ensemble du pays seulement`,
  among: (population) => `compté parmi\u00a0: ${population}`,
  toCountries: "Provinces, États et paroisses, villes et campagnes, tels que l’institut national les compte\u00a0:"
};
