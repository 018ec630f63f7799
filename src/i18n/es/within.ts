import type {OfficeUnit} from "../../model/officeFigure.ts";
import type {within as english} from "../en/within.ts";
import {n, of, print, theShare, to} from "./phrases.ts";

const valueOf = (value: number, unit: OfficeUnit): string => (unit === "percent" ? print.percent(value) : print.people(value));

/** Con artículo, en una frase. */
const theValueOf = (value: number, unit: OfficeUnit): string => (unit === "percent" ? theShare(value) : print.people(value));

const directions = {coverage: "", gap: " Una proporción mayor es peor.", count: " Un número de personas, no una proporción."} as const;

/** Provincias, estados, parroquias, ciudad y campo, según los cuenta la oficina nacional. */
export const within: typeof english = {
  intro: (offices) => `Zonas dentro del país junto al valor de todo el país, de la misma oficina nacional: ${offices.join("; ")}.`,
  apart:
    "Cada oficina cuenta a su manera: sus cifras no son comparables con las de la OIT ni con las del Banco Mundial, y a menudo difieren mucho de ellas.",
  noLicence: "La oficina no indica ninguna licencia para sus datos: las cifras se muestran y se citan, y no están en ninguna descarga.",
  noMap: "No hay mapa: este atlas no tiene los contornos de las zonas dentro de un país.",
  title: ({name, low, lowAt, high, highAt, unit, place, whole, when}) =>
    low === high
      ? `${name}: ${valueOf(low, unit)} en cada lugar con cifra; ${place.name} en conjunto, ${valueOf(whole, unit)} (${when})`
      : `${name}: ${of(theValueOf(low, unit))} (${lowAt}) ${to(theValueOf(high, unit))} (${highAt}); ${place.name} en conjunto, ${valueOf(whole, unit)} (${when})`,
  subtitle: ({reportedAs, population, direction}) =>
    `Según el nombre y la manera de contar de la oficina: ${reportedAs}. Se cuenta entre: ${population}.${directions[direction]}`,
  caption: ({name, area, when}) => `${area}, ${when}: ${name}`,
  area: "Zona",
  all: "Total",
  period: "Año",
  measure: "Medida",
  value: ({value, unit}) => valueOf(value, unit),
  areas: (count) => `${print.count(count)} ${n(count, "lugar", "lugares")}`,
  levels: {zone: "región (zone)", urban: "Zonas urbanas", rural: "Zonas rurales"},
  whole: ({place}) => `${place.name} en conjunto`,
  quarter: ({year, quarter}) => `${print.year(year)}, trimestre ${print.count(quarter)}`,
  say: ({name, value, unit, when}) => `${name}: ${valueOf(value, unit)} (${when})`,
  wholeTitle: ({count, place}) =>
    `${place.name} en conjunto: ${print.count(count)} ${n(count, "medida", "medidas")} que la oficina no publica por zonas`,
  wholeSubtitle: "Valor más reciente de cada una, según el nombre y la manera de contar de la oficina.",
  wholeCaption: (area) => `${area}: medidas de la oficina nacional solo para todo el país`,
  among: (population) => `se cuenta entre: ${population}`,
  toCountries: "Provincias, estados y parroquias, ciudad y campo, según los cuenta la oficina nacional:"
};
