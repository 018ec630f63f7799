import type {Words} from "../en.ts";
import {print} from "./phrases.ts";

const numbers = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
const inWords = (count: number): string => numbers[count] ?? print.count(count);
const ordinals = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava"];

/** "siete países parecidos", "un país o área parecido". */
const alike = (count: number, onlyCountries: boolean): string => {
  if (count === 1) return onlyCountries ? "un país parecido" : "un país o área parecido";
  return `${inWords(count)} ${onlyCountries ? "países parecidos" : "países y áreas parecidos"}`;
};

type PeerRank = Parameters<Words["peers"]["title"]>[0];

/** "la cobertura más alta", "la segunda cobertura más alta", "la segunda cobertura más baja": desde el extremo más cercano. */
function heightOf({position, ties, of}: Omit<PeerRank, "area">): string {
  const fromBelow = of - position - ties + 1;
  const [nearer, end] = fromBelow < position ? [fromBelow, "cobertura más baja"] : [position, "cobertura más alta"];
  return nearer === 1 ? `la ${end}` : `la ${ordinals[nearer - 1] ?? print.count(nearer)} ${end}`;
}

/** Why a country is like another. Travels to the browser with the words of the compare page. */
export const reasons = {
  sameSubregion: "misma subregión",
  sameIncomeGroup: "mismo grupo de ingreso",
  similarInformality: "empleo informal similar",
  comparablePopulation: "población comparable"
};

/** Las palabras de los países que más se parecen a uno. */
export const peers: Words["peers"] = {
  title: ({area, ...rank}) => {
    if (rank.ties === rank.of - 1) return `${area.name} tiene la misma cobertura que ${alike(rank.ties, rank.onlyCountries)}`;
    const among = `${heightOf(rank)} de ${alike(rank.of, rank.onlyCountries)}`;
    if (rank.ties === 0) return `${area.name} tiene ${among}`;
    return `${area.name} comparte con ${rank.ties === 1 ? "otro" : `otros ${inWords(rank.ties)}`} ${among}`;
  },
  titleBeside: ({area, others, onlyCountries}) => `${area.name} junto a ${alike(others, onlyCountries)}`,
  titleWithout: (area) =>
    `${area.name}: la tabla de la OIT no tiene datos sobre la cobertura por al menos una prestación monetaria; sí los tiene de los países que más se le parecen`,
  titleNone: "Ningún país parecido tiene datos sobre la cobertura por al menos una prestación monetaria",
  subtitle: ({times}) =>
    `Proporción de la población cubierta por al menos una prestación monetaria, en países del mismo grupo de ingreso, o de la misma subregión si el Banco Mundial no clasifica el área en ninguno, en que ninguno de los dos tiene más de ${inWords(times)} veces la población del otro. Se omiten los países cuyo valor lleva una nota; los años difieren.`,
  caption: (area) => `${area} y sus pares: cobertura por al menos una prestación monetaria, último año`,
  why: "Por qué es un par",
  reasons,
  compare: "Compárelos en cualquier indicador"
};
