import {capital, inWords, n, of, orNone, percentagePoints, print, small, theShare, widestDifference} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const countries = (count: number): string => (count === 1 ? "un país o área" : `${print.count(count)} países y áreas`);
const pairsOf = (count: number): string => `${print.count(count)} ${n(count, "par de cifras", "pares de cifras")}`;

const all = (both: number): string => `los ${print.count(both)} países y áreas con ambos valores comparables`;
/** «3 de los 5 países y áreas …», «los tres …»; si solo hay uno, «el único …». */
const someOfAll = (count: number, both: number): string =>
  count !== both
    ? `${print.count(count)} de ${all(both)}`
    : both === 1
      ? among(1)
      : `los ${inWords(both)} países y áreas con ambos valores comparables`;
/** «los 12 países y áreas con ambos valores comparables», «el único …». */
const among = (both: number): string => (both === 1 ? "el único país o área con ambos valores comparables" : all(both));

/** "en 20 a la par (en 12 de estos, la cobertura de ambos es 0)". */
const levelWithZero = (level: string, zero: number): string =>
  zero === 0 ? level : `${level} (en ${print.count(zero)} de estos, la cobertura de ambos es 0)`;
const alsoCapped = (capped: number): string => (capped === 0 ? "" : `; ambos en el tope en ${print.count(capped)}`);

/** Las niñas y los niños no son mujeres ni hombres. */
const women = (children: boolean): string => (children ? "la cifra del sexo femenino queda" : "las mujeres quedan");
const ofMen = (children: boolean): string => (children ? "de la del masculino" : "de los hombres");

type Middle = Parameters<typeof import("../en/gender.ts").gender.differences.subtitle>[0];

const drawn = ({averages, count, of}: {averages: boolean; count: number; of: number}, chosen: string): string => {
  const some = count > 0 ? [`los ${print.count(count)} países y áreas, de ${print.count(of)}, con ${chosen}`] : [];
  return `En el gráfico: ${print.list([...(averages ? ["los promedios"] : []), ...some])}; la tabla contiene el resto.`;
};

/** "Mediana de mujeres menos hombres en 52 países: −0,3 puntos porcentuales; a la par en 20 de 72 países y áreas." */
const moves: typeof import("../en/gender.ts").gender.moves = (where) =>
  `o ${{lower: "menos", higher: "más", either: "menos o más"}[where]}, pues el tope corta algunas diferencias`;

const middle = ({measure, both, median, medianOf, moves: where, level, zero, capped}: Middle, difference: string): string => {
  if (both === 0) return `${measure}. En ${countries(capped)} ambos valores están en el tope: se desconoce la diferencia.`;
  if (both === 1) return `${measure}. Se cuenta un solo par de cifras${alsoCapped(capped)}.`;
  const levelIn = `${levelWithZero(`a la par en ${amongPlaces(level, both)}`, zero)}${alsoCapped(capped)}`;
  return median === null
    ? `${measure}. Sin mediana ${difference}: hay menos de cinco países para calcularla; ${levelIn}.`
    : `${measure}. Mediana ${difference} en ${print.count(medianOf)} países: ${print.signedPoints(median)} puntos porcentuales${where === null ? "" : `, ${moves(where)}`}; ${levelIn}.`;
};

/** Las palabras de la mirada sobre mujeres y hombres. */
export const gender: typeof import("../en/gender.ts").gender = {
  name: "Mujeres y hombres",
  moves,
  question: "¿Dónde difieren mujeres y hombres?",
  title: (group) => `Mujeres y hombres, ${group}: dónde difiere la protección social`,
  headlineBehind: ({branch, children, lower, higher, both, when}) =>
    `${branch}: ${women(children)} por detrás ${ofMen(children)} en ${someOfAll(lower, both)}, y en ${orNone(higher)} por delante (${when}).`,
  headlineAhead: ({branch, children, lower, higher, both, when}) =>
    `${branch}: ${women(children)} por delante ${ofMen(children)} en ${someOfAll(higher, both)}, y en ${orNone(lower)} por detrás (${when}).`,
  headlinePairs: ({counted, when}) => `${counted} (${when}).`,
  headlineLevel: ({pairs, when}) =>
    `Donde la tabla de la OIT tiene ambos valores, mujeres y hombres difieren en menos de 1 punto porcentual (${pairsOf(pairs)}; ${when}).`,
  headlineNone: "La tabla de la OIT no tiene la cobertura de mujeres y hombres por separado de ningún país de este grupo.",
  allCapped: "Donde hay valores de mujeres y de hombres, ambos están en el tope",
  ofFewer: ({both, of}) =>
    `Hay cifras por sexo de ${print.count(both)} de los ${countries(of)} con datos: sus recuentos y medianas no son de los mismos países que los del total.`,
  ofFewerEach:
    "Hay países con una cifra para el total y ninguna por sexo: los recuentos y las medianas por sexo no son de los mismos países que los del total. La tabla dice cuántos tienen ambos valores.",
  threshold: ({within}) => `«Por detrás» y «por delante» indican una diferencia de ${percentagePoints(within)} o más.`,
  widest: ({place, women, men, children, points, when, ...aside}) =>
    `${capital(widestDifference(aside))}: ${place.the}, donde quedan fuera ${children ? `${theShare(women)} para el sexo femenino y ${theShare(men)} para el masculino` : `${theShare(women)} de las mujeres y ${theShare(men)} de los hombres`}, ${print.points(points)} puntos porcentuales de distancia (${when}).`,
  splitSentence: ({split, of}) =>
    `Sobre la cobertura de al menos una prestación monetaria, la tabla de la OIT ${split === 0 ? "no tiene" : "tiene"} datos por sexo de ${orNone(split)} de ${countries(of)}.`,
  drawn: {
    widest: ({averages, count, of}) => drawn({averages, count, of}, "las mayores diferencias"),
    most: ({averages, count, of}) => drawn({averages, count, of}, "más empleo informal")
  },
  sections: {
    balance: "Rama por rama",
    differences: "Las mayores diferencias",
    averages: "Promedios publicados",
    work: "Empleo informal",
    split: "Dónde falta el desglose"
  },
  balance: {
    title: ({pairs, lower, higher, level, zero, capped}) =>
      `De ${pairsOf(pairs)}, en ${orNone(lower)} las mujeres quedan por detrás, en ${orNone(higher)} por delante y ${levelWithZero(`en ${orNone(level)} a la par`, zero)}${alsoCapped(capped)}`,
    titleNone: "La tabla de la OIT no desglosa ninguna rama por sexo",
    subtitle: ({of, within, when}) =>
      `Cada barra reúne ${countries(of)} del grupo según si las mujeres quedan fuera más que los hombres (detrás), tanto (a la par) o menos (delante) en el último año con ambos valores, ${when}. A la par: menos de ${percentagePoints(within)} de diferencia.`,
    notes: {
      sexes: "Las cifras de mujeres y de hombres son las publicadas: ninguna se calcula a partir de la otra y del total.",
      maternity: "La maternidad solo atañe a las mujeres: no hay una cifra de los hombres, ni falta."
    },
    levelAtZero: ({zero, level}) =>
      `De ${print.count(level)} ${n(level, "par", "pares")} a la par, la cobertura de ambos es 0 en ${print.count(zero)}.`,
    cappedPairs: ({capped}) =>
      `En ${pairsOf(capped)} ambos valores están en el tope: se desconoce la diferencia, y no cuentan ni a la par ni con diferencia, ni en ninguna mediana.`,
    bothCapped: "ambos en el tope",
    menAhead: "mujeres detrás",
    level: "a la par",
    womenAhead: "mujeres delante",
    unsplit: "con datos, pero no por sexo",
    without: "sin datos",
    womenOnly: "solo mujeres; no corresponde a los hombres",
    say: ({branch, lower, level, higher, bothCapped, unsplit, without, children}) =>
      `${branch}: ${children ? "sexo femenino" : "mujeres"} por detrás en ${print.count(lower)}, a la par en ${print.count(level)}, por delante en ${print.count(higher)}${alsoCapped(bothCapped)}; con datos pero no por sexo en ${print.count(unsplit)}, sin datos en ${print.count(without)}`,
    sayWomenOnly: ({branch, count, of}) => `${branch}: solo mujeres, con datos en ${orNone(count)} de ${print.count(of)}`,
    caption: (group) => `${group}: si las mujeres quedan fuera más que los hombres, países y áreas por rama`,
    branch: "Rama",
    both: "Ambos sexos",
    bothZero: "de estos, cobertura 0 en ambos",
    median: "Diferencia mediana, puntos porcentuales",
    years: "Años"
  },
  differences: {
    title: ({branch, place, women, men, when, ...aside}) =>
      `${branch}: ${widestDifference(aside)} está ${place.within}, mujeres ${print.percent(women)} y hombres ${print.percent(men)} (${when})`,
    titleLevel: ({branch, count, within, when}) =>
      `${branch}: menos de ${percentagePoints(within)} de diferencia en ${among(count)} (${when})`,
    subtitle: (told) => middle(told, "de mujeres menos hombres"),
    drawnAll: ({count, within}) =>
      `En el gráfico: ${n(count, "la única diferencia", `las ${print.count(count)} diferencias`)} de ${percentagePoints(within)} o más.`,
    drawnWidest: ({count, of, within}) =>
      `En el gráfico: las ${print.count(count)} mayores de ${print.count(of)} diferencias de ${percentagePoints(within)} o más; la tabla las contiene todas.`,
    caption: ({branch, group}) => `${branch}, ${group}: mujeres y hombres, último año con ambos valores`,
    children: {
      title: ({branch, place, women, men, when, ...aside}) =>
        `${branch}: ${widestDifference(aside)} está ${place.within}, sexo femenino ${print.percent(women)} y masculino ${print.percent(men)} (${when})`,
      subtitle: (told) => middle(told, "del sexo femenino menos el masculino"),
      caption: ({branch, group}) => `${branch}, ${group}: sexo femenino y masculino, último año con ambos valores`,
      difference: "Femenino menos masculino, puntos porcentuales",
      female: "Sexo femenino",
      male: "Sexo masculino",
      note: "La fuente indica un sexo sin decir de quién: de la niña o el niño, o de la madre o el padre que recibe la prestación."
    },
    none: (branches) => `La tabla de la OIT no tiene cifras por sexo de ningún país del grupo en estas ramas: ${branches}.`
  },
  averages: {
    title: ({branch, women, men, children, when}) =>
      children
        ? `${branch}: sexo femenino ${print.percent(women)}, masculino ${print.percent(men)} (${when})`
        : `${branch}: ${theShare(women)} entre las mujeres y ${theShare(men)} entre los hombres (${when})`,
    titleCapped: ({name, women, men, children, when}) =>
      `${name}: la cobertura es ${of(theShare(women))} ${children ? "en el sexo femenino" : "entre las mujeres"} y ${of(theShare(men))} ${children ? "en el masculino" : "entre los hombres"} (${when})`,
    titleWomenOnly: ({branches}) =>
      branches.length === 0
        ? "Los promedios publicados no distinguen mujeres y hombres"
        : `Promedios publicados: en ${print.list(branches.map(small))}, solo el de las mujeres y no el de los hombres`,
    subtitle:
      "Proporción de mujeres y de hombres que queda fuera, según la cobertura que publica la Organización Internacional del Trabajo para el grupo: estimaciones modelizadas.",
    note: "Los promedios dan a cada país el peso de su población: un país muy poblado cuenta más que uno pequeño. La tabla no dice qué países hay detrás de cada uno: un promedio por sexo puede ser de otros que el del total.",
    caption: (group) => `${group}: promedios publicados para mujeres y hombres, último año con ambos valores`,
    womenOnly: (branch) => `${branch} (solo mujeres)`,
    none: (group) => `La tabla de la OIT no tiene promedios de cobertura de mujeres y hombres de este grupo: ${group}.`
  },
  work: {
    title: ({higher, lower, both}) =>
      both === 1
        ? "La tabla de la OIT tiene cifras de empleo informal por sexo de un solo país o área"
        : `En ${amongPlaces(higher, both)} la tasa de empleo informal de las mujeres es mayor que la de los hombres${higher === both ? "" : `, y en ${orNone(lower)} es menor`}`,
    titlePublished: "Empleo informal de mujeres y hombres: el promedio publicado",
    subtitle: ({within, when}) =>
      `Proporción de mujeres ocupadas y de hombres ocupados en empleos informales, último año con ambos valores, ${when}. Aquí menos es mejor. Las diferencias de menos de ${percentagePoints(within)} cuentan como iguales.`,
    note: "La tasa cuenta a quienes tienen trabajo: donde pocas mujeres están ocupadas, dice poco de las muchas que no lo están. Los promedios de los grupos son estimaciones modelizadas de la OIT.",
    caption: (group) => `${group}: empleo informal de mujeres y hombres, último año con ambos valores`,
    average: (group) => `${group}, promedio de la OIT`,
    none: "Las tablas de la OIT no tienen cifras de empleo informal por sexo de este grupo."
  },
  split: {
    title: ({none, of}) =>
      none === 0
        ? of === 1
          ? "La tabla de la OIT desglosa por sexo alguna cifra del único país o área con cifras de cobertura"
          : `La tabla de la OIT desglosa por sexo alguna cifra de cada uno de los ${print.count(of)} países y áreas con cifras de cobertura`
        : `La tabla de la OIT no desglosa por sexo ninguna de las seis cifras en ${print.count(none)} de ${print.count(of)} países y áreas con cifras de cobertura`,
    titleNothing: "La tabla de la OIT no tiene ninguna cifra de cobertura, ni por sexo ni en total",
    subtitle:
      "Cuántas de estas seis cifras (al menos una prestación monetaria, infancia, desempleo, accidentes del trabajo, discapacidad, vejez) desglosa la tabla de la OIT por sexo para un mismo año.",
    note: "Lo que falta aquí falta en la base de datos de la OIT; puede que el país lo tenga. La maternidad queda fuera del recuento, pues solo atañe a las mujeres.",
    legend: "Cifras de mujeres y hombres",
    class: ({count}) => `${print.count(count)} de seis`,
    most: "5 o las seis",
    unsplit: "Hay cifras, ninguna por sexo",
    nothing: "Ninguna cifra de cobertura",
    say: ({area, count}) => `${area}: cifras de mujeres y hombres en ${print.count(count)} de seis`,
    sayUnsplit: (area) => `${area}: hay cifras, ninguna por sexo`,
    sayNothing: (area) => `${area}: ninguna cifra de cobertura en la tabla de la OIT`,
    caption: (group) => `${group}: qué cifras de cobertura tiene la tabla de la OIT para mujeres y hombres`,
    count: "De seis",
    bySex: "Por sexo",
    notBySex: "No por sexo",
    nowhere: "ninguna",
    mapLabel: (group) =>
      `Mapa, ${group}: cuántos de seis indicadores de cobertura desglosa por sexo la tabla de la OIT. La tabla que sigue dice lo mismo.`
  }
};
