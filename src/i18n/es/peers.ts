import type {Words} from "../en.ts";
import {capital, inWords, of, print} from "./phrases.ts";

const ordinals = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava"];

/** "siete países comparables", "un país o área comparable". */
const alike = (count: number, onlyCountries: boolean): string => {
  if (count === 1) return onlyCountries ? "un país comparable" : "un país o área comparable";
  return `${inWords(count)} ${onlyCountries ? "países comparables" : "países y áreas comparables"}`;
};

type PeerRank = Parameters<Words["peers"]["title"]>[0];

/** "la mayor", "la segunda mayor", "la segunda menor": desde el extremo más cercano. */
function heightOf({position, ties, of}: Pick<PeerRank, "position" | "ties" | "of">): string {
  const fromBelow = of - position - ties + 1;
  const [nearer, end] = fromBelow < position ? [fromBelow, "menor"] : [position, "mayor"];
  return nearer === 1 ? `la ${end}` : `la ${ordinals[nearer - 1] ?? print.count(nearer)} ${end}`;
}

/** Why a country is like another. Travels to the browser with the words of the compare page. */
export const reasons = {
  sameSubregion: "misma subregión",
  sameIncomeGroup: "mismo grupo de ingreso",
  similarInformality: "empleo informal similar",
  comparablePopulation: "población de tamaño similar"
};

/** "ocho países comparados". */
const compared = (count: number, onlyCountries: boolean): string =>
  `${inWords(count)} ${onlyCountries ? "países" : "países y áreas"} comparados`;

/** En el tope no se ve ninguna brecha. */
function cappedTitle({area, ties, of: all, onlyCountries}: PeerRank): string {
  const capped = "la cobertura está en el tope de la fuente";
  if (ties === 0) return `${capital(area.within)}, ${capped}; es el único caso de los ${compared(all, onlyCountries)}`;
  const others = ties === all - 1 ? "" : `${inWords(ties)} de `;
  return `${capital(area.within)} y en ${others}los ${alike(all - 1, onlyCountries)}, ${capped}`;
}

/** Las palabras de los países que más se parecen a uno. */
export const peers: Words["peers"] = {
  title: ({area, ...rank}) => {
    if (rank.capped) return cappedTitle({area, ...rank});
    const own = `La brecha ${of(area.the)} es`;
    if (rank.ties === rank.of - 1) return `${own} la misma que la de ${alike(rank.ties, rank.onlyCountries)}`;
    const among = `${own} ${heightOf(rank)} de los ${compared(rank.of, rank.onlyCountries)}`;
    return rank.ties === 0 ? among : `${among}, igual que la de ${rank.ties === 1 ? "otro" : `otros ${inWords(rank.ties)}`}`;
  },
  titleBeside: ({area, others, onlyCountries}) => `${capital(area.the)} junto a ${alike(others, onlyCountries)}`,
  titleWithout: (area) =>
    `${area.name}: la tabla de la OIT no tiene datos sobre la cobertura por al menos una prestación monetaria; sí los tiene de países de su subregión y de tamaño comparable`,
  titleNone: "Ningún país comparable tiene datos sobre la cobertura por al menos una prestación monetaria",
  subtitle: ({times}) =>
    `Proporción de la población cubierta por al menos una prestación monetaria. Son países del mismo grupo de ingreso (o de la misma subregión, si el Banco Mundial no clasifica el área en ninguno), con una población no más de ${inWords(times)} veces mayor o menor. Se omiten los países cuyo valor lleva una nota; los años difieren.`,
  caption: (area) => `${capital(area.the)} y los países comparables: cobertura por al menos una prestación monetaria, último año`,
  why: "Por qué es comparable",
  reasons,
  compare: "Compárelos en cualquier indicador"
};
