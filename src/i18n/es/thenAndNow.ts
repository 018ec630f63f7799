import type {thenAndNow as english} from "../en/thenAndNow.ts";
import {n, print, small, theShare} from "./phrases.ts";

/** Lo que se ha publicado sobre la cobertura en el mundo, junto a lo que se midió. */
export const thenAndNow: typeof english = {
  name: "Antes y ahora",
  question: "¿Qué se afirmó y qué se mide ahora?",
  heading: "Lo que se dijo y lo que se midió",
  description:
    "Lo que los informes han publicado sobre la cobertura de la protección social desde 2003, junto a lo que la OIT ha medido desde entonces.",
  headline: ({first, last, from, to}) =>
    `Sin ninguna prestación monetaria: ${theShare(first)} del mundo en ${from}, ${theShare(last)} en ${to}`,
  standfirst: ({claims, since, until, least, most}) =>
    `De ${since} a ${until}, las afirmaciones del gráfico sitúan fuera de la seguridad social o de las prestaciones monetarias entre el ${print.limit(least, "percent")} y el ${print.limit(most, "percent")} de las personas: no cuentan lo mismo. Aquí están las ${print.count(claims)} afirmaciones, junto a la única serie que se mide igual año tras año.`,
  definitions: {
    comprehensive: "Publicado: sin protección plena o adecuada",
    anyProtection: "Publicado: sin ninguna seguridad social",
    anyBenefit: "Publicado: sin ninguna prestación monetaria",
    other: "Otro asunto"
  },
  chart: {
    name: "Mundo",
    subtitle: ({since, until}) =>
      `Proporción de la población mundial que queda fuera. Marcas huecas: afirmaciones publicadas, por año de publicación (${since}–${until}), cada una según su propia definición; línea: serie de la OIT del ODS 1.3.1, por el año que se mide.`,
    note: "Las marcas de distinta forma cuentan cosas distintas y no son comparables entre sí ni con la línea: cada marca está donde apareció su publicación, y lo que cuenta puede ser varios años anterior. Lo que se publicó como proporción con cobertura se dibuja como lo que falta hasta 100. La afirmación de 2010 es de la población en edad de trabajar.",
    sentence: ({first, last, from, to}) =>
      `${theShare(first)} de la población no estaba cubierta por ninguna prestación monetaria en ${from}, ni ${theShare(last)} en ${to}`,
    measured: "Medido: sin ninguna prestación monetaria",
    moreThan: ({share}) => `más del ${print.limit(share, "percent")}`,
    say: ({year, definition, value}) => `${year}, ${small(definition)}: ${value}`,
    sayMeasured: ({year, value}) => `Medido para ${year}, sin ninguna prestación monetaria: ${value}`,
    caption: "Mundo: proporción de la población que queda fuera, según las afirmaciones publicadas y según se mide",
    columns: {year: "Año", what: "Qué cuenta", share: "Queda fuera", from: "De"},
    printed: ({title, publisher}) => (publisher === "" ? title : `${publisher}, ${title}`),
    series: "OIT, ODS 1.3.1"
  },
  list: {
    title: "Todas las afirmaciones, tal como se publicaron",
    intro:
      "Se citan en inglés, con las palabras y las unidades de la publicación. Año: el de publicación; entre paréntesis: el año del que es la cifra, si se nombra.",
    caption: ({count}) => `${print.count(count)} ${n(count, "afirmación", "afirmaciones")} con año de publicación`,
    undatedTitle: "Año de publicación desconocido",
    undatedCaption: ({count}) => `${print.count(count)} ${n(count, "afirmación", "afirmaciones")} sin año de publicación`,
    columns: {year: "Año", claim: "Afirmación", figure: "Cifra y unidad", publication: "Publicación"},
    dated: ({year, of}) => `${year} (${of})`
  },
  latin: {
    title: ({of, names}) =>
      names.length === 0
        ? `De ${print.count(of)} países y áreas de América Latina y el Caribe, hoy ninguno deja fuera al 90\u00a0% o más`
        : `De ${print.count(of)} países y áreas de América Latina y el Caribe, hoy solo ${print.list(names)} ${n(names.length, "deja", "dejan")} fuera al 90\u00a0% o más`,
    claim: ({claim, figure}) =>
      `La afirmación: «${claim}», ${figure}. No se conoce ninguna publicación que la contenga: figura, sin año, en los documentos de los que partió este proyecto.`,
    note: "La afirmación habla de los mecanismos de seguridad social existentes; las cifras de aquí son de al menos una prestación monetaria, del seguro social o de la asistencia social: una definición más amplia, con la que queda fuera menos gente. No ponen a prueba la afirmación en su propio tiempo.",
    without: ({count}) =>
      count === 0
        ? ""
        : `De ${print.count(count)} ${n(count, "país o área", "países y áreas")} del grupo no hay datos: se desconoce, no es cero.`,
    caption: "América Latina y el Caribe: población sin ninguna prestación monetaria, de mayor a menor, último año",
    columns: {gap: "Queda fuera", year: "Año", bears: "90\u00a0% o más"},
    yes: "sí",
    no: "no"
  },
  table: {
    year: "año en que apareció la publicación; en blanco si se desconoce",
    of: "año del que es la cifra; en blanco si la publicación no lo nombra",
    claim: "la afirmación, tal como se publicó",
    value: "la cifra, tal como se publicó",
    unit: "unidad y límites, tal como se publicaron",
    title: "publicación",
    publisher: "quién la publicó; en blanco si se desconoce",
    definition: "qué cuenta, si se puede poner junto a otras: lectura nuestra",
    side: "si la cifra es de quienes tienen cobertura o de quienes quedan fuera: lectura nuestra",
    sides: {covered: "con cobertura", leftOut: "queda fuera"}
  }
};
