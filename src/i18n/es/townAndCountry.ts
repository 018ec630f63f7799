import {n, orNone, percentagePoints, print, theShare, to} from "./phrases.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

/** Cómo llegan los programas a las zonas rurales, comparadas con las urbanas. */
const ways = {
  less: "menos a las zonas rurales que",
  more: "más a las zonas rurales que",
  level: "casi por igual a las zonas rurales y"
};
const than = ({smaller, larger}: {smaller: number; larger: number}): string => ways[smaller > 0 ? "less" : larger > 0 ? "more" : "level"];

/** Palabras de la mirada a las zonas urbanas y rurales. */
export const townAndCountry: typeof import("../en/townAndCountry.ts").townAndCountry = {
  name: "Ciudad y campo",
  question: "¿Quedan más excluidas las personas del campo?",
  title: (group) => `Ciudad y campo, ${group}: ¿llegan los programas a las personas del campo?`,
  headline: ({smaller, of}) =>
    `Los programas llegan menos a las zonas rurales que a las urbanas en ${orNone(smaller)} de ${print.count(of)} países y áreas con encuesta.`,
  headlineOne: ({way, since}) =>
    `En el único país o área con encuesta desde ${print.year(since)}, los programas llegan ${ways[way]} a las urbanas.`,
  headlineOld: ({since, when}) =>
    `Todas las encuestas de hogares por zonas urbanas y rurales de este grupo son anteriores a ${print.year(since)} (${when}).`,
  headlineNone: "Ningún país de este grupo tiene una encuesta de hogares por zonas urbanas y rurales.",
  others: ({larger, level, since, within, when}) =>
    `En ${orNone(larger)} llegan más a las zonas rurales${level === 0 ? "" : `; en ${print.count(level)} la diferencia es de menos de ${percentagePoints(within)}`} (encuestas desde ${print.year(since)}: ${when}).`,
  one: ({when}) => `La encuesta es de ${when}.`,
  older: ({smaller, of}) =>
    `Con los países cuya encuesta es anterior, llegan menos a las zonas rurales en ${orNone(smaller)} de ${print.count(of)}.`,
  without: ({none}) => `${countries(none)} no ${n(none, "tiene", "tienen")} una encuesta así.`,
  apart:
    "Una encuesta cuenta todos los programas por los que pregunta, lo mismo una comida escolar que una pensión: que un programa llegue no es tener un seguro. La cobertura efectiva (ODS 1.3.1) es otra medida; la tabla de la OIT no tiene zonas urbanas y rurales.",
  sections: {reach: "A quién llegan los programas", data: "Datos"},
  reach: {
    title: ({smaller, larger, of, since, when}) =>
      of === 1
        ? `En el único país o área con encuesta desde ${print.year(since)}, los programas llegan ${than({smaller, larger})} a las urbanas (${when})`
        : `En ${orNone(larger)} de ${countries(of)} con encuesta desde ${print.year(since)}, los programas llegan a una proporción mayor de las personas de zonas rurales que de las de zonas urbanas; en ${orNone(smaller)}, a una menor (${when})`,
    titleOld: ({since}) => `Ninguna encuesta de hogares por zonas urbanas y rurales desde ${print.year(since)} en este grupo`,
    titleNone: "Ninguna encuesta de hogares por zonas urbanas y rurales en este grupo",
    countries: ({within}) =>
      `Proporción de personas en hogares a los que llega algún programa, en zonas rurales y urbanas, última encuesta. En orden según lo que aventajan las zonas urbanas; las diferencias de menos de ${percentagePoints(within)} cuentan como igualdad.`,
    parts: ({within, since}) =>
      `Proporción de personas en hogares a los que llega algún programa, en zonas rurales y urbanas: la mediana de los países de cada subregión, cada zona por separado, encuestas desde ${print.year(since)}. Las diferencias de menos de ${percentagePoints(within)} cuentan como igualdad.`,
    caption: (group) => `${group}: personas de zonas rurales y urbanas a las que llega algún programa, última encuesta`,
    countWithOld: ({old, smaller, larger, of}) =>
      `El título deja fuera ${print.count(old)} ${n(old, "encuesta anterior", "encuestas anteriores")}; con ${n(old, "ella", "ellas")} contaría ${orNone(larger)} con proporción rural mayor y ${orNone(smaller)} con una menor, de ${print.count(of)}.`,
    note: "No comparable con la cobertura efectiva: las encuestas captan solo los programas por los que preguntan, y todo el hogar cuenta cuando un programa llega a uno de sus miembros. Cada país traza a su manera la línea entre zonas urbanas y rurales.",
    one: "Zonas rurales",
    other: "Zonas urbanas",
    difference: "Rural menos urbana, puntos porcentuales",
    say: ({label, one, other, when}) => `${label}: zonas rurales ${print.percent(one)}, zonas urbanas ${print.percent(other)} (${when})`
  },
  country: {
    title: ({rural, urban, when}) =>
      `Los programas de una encuesta de hogares llegan ${to(theShare(rural))} de las personas de zonas rurales y ${to(theShare(urban))} de las de zonas urbanas (${when})`,
    subtitle: "Proporción de personas en hogares a los que llega algún programa, en zonas rurales y urbanas, por encuesta.",
    caption: (area) => `${area}: personas de zonas rurales y urbanas a las que llega algún programa, por encuesta`,
    survey: "Encuesta"
  },
  toInformal: "Empleo informal en la agricultura, la industria y los servicios",
  toSchemes: "Registro de programas: a quién atienden, entre otros a los trabajadores rurales",
  toMap: "Mapa y clasificación de las zonas rurales"
};
