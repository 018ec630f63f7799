import {n, share} from "./phrases.ts";

const countries = (count: number, text: string): string => (count === 1 ? "un país o área" : `${text} países y áreas`);

/** Las palabras de la mirada sobre mujeres y hombres. */
export const gender: typeof import("../en/gender.ts").gender = {
  name: "Mujeres y hombres",
  question: "¿Dónde difieren mujeres y hombres?",
  title: (group) => `Mujeres y hombres, ${group}: dónde difiere la protección social`,
  headlineBehind: (branch, lower, higher, both, bothText, years) =>
    both === 1
      ? `${branch}: las mujeres quedan detrás de los hombres en el único país que publica ambos valores (${years}).`
      : `${branch}: las mujeres quedan detrás de los hombres en ${lower} de los ${bothText} países y áreas que publican ambos valores, y delante en ${higher} (${years}).`,
  headlineAhead: (branch, higher, lower, both, bothText, years) =>
    both === 1
      ? `${branch}: las mujeres quedan delante de los hombres en el único país que publica ambos valores (${years}).`
      : `${branch}: las mujeres quedan delante de los hombres en ${higher} de los ${bothText} países y áreas que publican ambos valores, y detrás en ${lower} (${years}).`,
  headlineLevel: (pairs, years) =>
    `Donde se publican ambos valores, mujeres y hombres difieren en menos de 1 punto porcentual (${pairs}; ${years}).`,
  headlineNone: "Ningún país de este grupo publica la cobertura por separado para mujeres y hombres.",
  pairs: (count, text) => `${text} ${n(count, "par de cifras", "pares de cifras")}`,
  threshold: (within) => `Detrás y delante significan ${within} punto porcentual o más de diferencia.`,
  widest: (area, women, men, points, when) =>
    `La mayor diferencia: ${area}, ${share(women)} de las mujeres y ${share(men)} de los hombres, ${points} puntos porcentuales de distancia (${when}).`,
  splitSentence: (split, all, allText) =>
    all === 1
      ? `Si las personas tienen alguna prestación monetaria lo publica un país o área; con mujeres y hombres por separado, ${split}.`
      : `Si las personas tienen alguna prestación monetaria lo publican ${countries(all, allText)}; con mujeres y hombres por separado, ${split}.`,
  drawn: {
    sentence: (what) => `En el gráfico: ${what}; la tabla contiene el resto.`,
    averages: "los promedios",
    widest: (count, of) => `los ${count} países y áreas, de ${of}, con las mayores diferencias`,
    most: (count, of) => `los ${count} países y áreas, de ${of}, con más trabajo informal`
  },
  sections: {
    balance: "Rama por rama",
    differences: "Las mayores diferencias",
    averages: "Promedios publicados",
    work: "Trabajo informal",
    split: "Dónde falta el desglose"
  },
  balance: {
    title: (lower, higher, level, pairs) =>
      `De ${pairs}, las mujeres quedan detrás en ${lower}, delante en ${higher} y a la par en ${level}`,
    titleNone: "La tabla de la OIT no tiene ninguna rama por separado para mujeres y hombres",
    subtitle: (of, ofText, within, years) =>
      `Cada barra reúne ${countries(of, ofText)} del grupo según cómo se sitúa la cobertura de las mujeres frente a la de los hombres en el último año con ambas, ${years}. A la par: menos de ${within} punto porcentual de diferencia.`,
    note: "A la par incluye los países donde ambos valores son 0 o ambos son 100; la tabla dice cuántos. Nunca se deduce un sexo a partir del otro y del total. La maternidad concierne a las mujeres: no hay cifra de hombres, y no falta ninguna.",
    menAhead: "mujeres detrás",
    level: "a la par",
    womenAhead: "mujeres delante",
    unsplit: "con cifra, pero no por sexo",
    without: "sin cifra",
    womenOnly: "solo mujeres; no se aplica a los hombres",
    say: (branch, lower, level, higher, unsplit, without) =>
      `${branch}: mujeres detrás en ${lower}, a la par en ${level}, delante en ${higher}; publicado pero no por sexo en ${unsplit}, sin cifra en ${without}`,
    sayWomenOnly: (branch, count, of) => `${branch}: solo mujeres, publicado en ${count} de ${of}`,
    caption: (group) => `${group}: cobertura de las mujeres frente a la de los hombres, países y áreas por rama`,
    branch: "Rama",
    both: "Ambos sexos",
    bothEnds: "de estos, ambos 0 o ambos 100",
    median: "Diferencia mediana, puntos porcentuales",
    years: "Años"
  },
  differences: {
    title: (branch, area, women, men, when) =>
      `${branch}: la mayor diferencia está en ${area}, mujeres ${women} y hombres ${men} (${when})`,
    titleLevel: (branch, count, text, within, years) =>
      count === 1
        ? `${branch}: menos de ${within} punto de diferencia en el único país que publica ambos valores (${years})`
        : `${branch}: menos de ${within} punto de diferencia en los ${text} países y áreas que publican ambos valores (${years})`,
    subtitle: (measure, both, bothText, median, level) =>
      both === 1
        ? `${measure}. Un país publica ambos valores.`
        : `${measure}. Mediana de mujeres menos hombres en ${bothText} países y áreas: ${median} puntos; a la par en ${level}.`,
    drawnAll: (count, text, within) =>
      n(
        count,
        `En el gráfico: la única diferencia de ${within} punto o más.`,
        `En el gráfico: las ${text} diferencias de ${within} punto o más.`
      ),
    drawnWidest: (count, of, within) =>
      `En el gráfico: las ${count} mayores de ${of} diferencias de ${within} punto o más; la tabla las contiene todas.`,
    caption: (branch, group) => `${branch}, ${group}: mujeres y hombres, último año con ambos valores`,
    children: {
      title: (branch, area, female, male, when) =>
        `${branch}: la mayor diferencia está en ${area}, sexo femenino ${female} y masculino ${male} (${when})`,
      subtitle: (measure, both, bothText, median, level) =>
        both === 1
          ? `${measure}. Un país publica ambos valores.`
          : `${measure}. Mediana del sexo femenino menos el masculino en ${bothText} países y áreas: ${median} puntos; a la par en ${level}.`,
      female: "Sexo femenino",
      male: "Sexo masculino",
      say: (area, female, male, when) => `${area}: sexo femenino ${female}, masculino ${male} (${when})`,
      note: "La fuente indica un sexo sin decir de quién: de la niña o el niño, o de la madre o el padre que recibe la prestación."
    },
    none: (branches) => `Ningún país del grupo publica para mujeres y hombres: ${branches}.`
  },
  averages: {
    title: (branch, women, men, year) => `${branch}: ${share(women)} de las mujeres y ${share(men)} de los hombres (${year})`,
    titleWomenOnly: "Los promedios publicados no distinguen mujeres y hombres",
    subtitle:
      "Cobertura de mujeres y hombres tal como la publica la Organización Internacional del Trabajo para el grupo: estimaciones modeladas.",
    note: "Los promedios dan a cada país el peso de su población: un país muy poblado cuenta más que uno pequeño.",
    caption: (group) => `${group}: promedios publicados para mujeres y hombres, último año con ambos valores`,
    womenOnly: (branch) => `${branch} (solo mujeres)`,
    none: (group) => `La OIT no publica promedios de cobertura de mujeres y hombres para este grupo: ${group}.`
  },
  work: {
    title: (higher, lower, both, bothText) =>
      both === 1
        ? "El empleo informal de mujeres y hombres lo publica un país"
        : `Las mujeres trabajan en empleos informales más que los hombres en ${higher} de ${bothText} países y áreas, y menos en ${lower}`,
    titlePublished: "Empleo informal de mujeres y hombres: el promedio publicado",
    subtitle: (years, within) =>
      `Proporción de mujeres ocupadas y de hombres ocupados en empleos informales, último año con ambos valores, ${years}. Aquí menos es mejor. Las diferencias de menos de ${within} punto cuentan como iguales.`,
    note: "La tasa cuenta a quienes tienen trabajo: donde pocas mujeres están ocupadas, dice poco de las muchas que no lo están. Los promedios de los grupos son estimaciones modeladas de la OIT.",
    caption: (group) => `${group}: empleo informal de mujeres y hombres, último año con ambos valores`,
    average: (group) => `${group}, promedio de la OIT`,
    none: "Las tablas de la OIT no tienen el empleo informal de mujeres y hombres de este grupo."
  },
  split: {
    title: (none, noneText, of, ofText) =>
      none === 0
        ? of === 1
          ? "El único país o área con cifras de cobertura publica alguna para mujeres y hombres"
          : `Los ${ofText} países y áreas con cifras de cobertura publican alguna para mujeres y hombres`
        : `${noneText} de ${ofText} países y áreas con cifras de cobertura no ${n(none, "publica", "publican")} ninguna de seis para mujeres y hombres`,
    titleNothing: "La tabla de la OIT no tiene ninguna cifra de cobertura, ni por sexo ni en total",
    subtitle:
      "En cuántas de seis (alguna prestación monetaria, infancia, desempleo, accidentes del trabajo, discapacidad, vejez) la tabla de la OIT tiene a mujeres y hombres para un mismo año.",
    note: "Lo que falta aquí falta en la base de datos de la OIT; puede que el país lo tenga. La maternidad queda fuera del recuento, pues concierne a las mujeres.",
    legend: "Cifras de mujeres y hombres",
    class: (count) => `${count} de seis`,
    most: "5 o las seis",
    unsplit: "Hay cifras, ninguna por sexo",
    nothing: "Ninguna cifra de cobertura",
    say: (area, count) => `${area}: ${count} de 6 publicadas para mujeres y hombres`,
    sayUnsplit: (area) => `${area}: hay cifras publicadas, ninguna por sexo`,
    sayNothing: (area) => `${area}: no se publica ninguna cifra de cobertura`,
    caption: (group) => `${group}: qué cifras de cobertura se publican para mujeres y hombres`,
    count: "De seis",
    bySex: "Por sexo",
    notBySex: "No por sexo",
    nowhere: "ninguna",
    mapLabel: (group) => `Mapa, ${group}: en cuántas de seis ramas se publican mujeres y hombres. La tabla que sigue dice lo mismo.`
  }
};
