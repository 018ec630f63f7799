import {capital, informalMeans, n, partlyCircular, share, small, to} from "./phrases.ts";

const countries = (count: number, text: string): string => `${text} ${n(count, "país o área", "países y áreas")}`;

/** Las palabras de la mirada sobre el trabajo informal. */
export const informality: typeof import("../en/informality.ts").informality = {
  name: "Trabajo informal",
  question: "¿Quién trabaja en la informalidad?",
  title: (group) => `Trabajo informal, ${group}: quién trabaja sin protección social`,
  headline: (value, when) => `${capital(share(value))} de las personas ocupadas trabaja en empleos informales (${when}).`,
  headlineSexes: (value, women, men, when) =>
    `${capital(share(value))} de las personas ocupadas trabaja en empleos informales: ${share(women)} de las mujeres, ${share(men)} de los hombres (${when}).`,
  headlineMedian: (count, value, years) =>
    `En la mediana de ${count} países y áreas con datos, ${share(value)} de las personas ocupadas trabaja en empleos informales (${years}).`,
  headlineFew: (list) => `Personas ocupadas en empleos informales: ${list}.`,
  placed: (area, value, when) => `${area}, ${value} (${when})`,
  headlineNone: "Ningún país de este grupo tiene una cifra de empleo informal en las fuentes de este atlas.",
  most: (overText, all, allText, years) =>
    `En ${overText} de ${countries(all, allText)} con datos, más de la mitad de quienes trabajan lo hace en la informalidad (último año, ${years}).`,
  missing: (without, withoutText) => `${countries(without, withoutText)} del grupo no ${n(without, "tiene", "tienen")} datos.`,
  definition: informalMeans,
  sections: {
    sexes: "Mujeres y hombres",
    status: "Por categoría ocupacional",
    cover: "Trabajo formal y cobertura",
    beyond: "Más allá del empleo formal"
  },
  sexes: {
    titleAverages: (women, men, when) =>
      `${capital(share(women))} de las mujeres ocupadas trabaja en empleos informales; de los hombres ocupados, ${share(men)} (${when})`,
    titleCountries: (more, less, both) =>
      `Las mujeres están en empleos informales más que los hombres en ${more} de ${both} países y áreas, y menos en ${less}`,
    subtitle: (years, within) =>
      `Proporción de mujeres ocupadas y de hombres ocupados en empleos informales, último año con ambos valores, ${years}. Los promedios son estimaciones modeladas de la OIT; las diferencias de menos de ${within} punto cuentan como iguales.`,
    caption: (group) => `${group}: empleo informal de mujeres y hombres, último año con ambos valores`,
    note: "La tasa cuenta a quienes tienen trabajo: donde pocas mujeres están ocupadas, dice poco de las muchas que no lo están. Las definiciones de trabajo informal difieren entre las encuestas nacionales.",
    toIndicator: "Mapa y clasificación del empleo informal"
  },
  status: {
    title: (high, highValue, low, lowValue, years) =>
      `${high}: ${share(highValue)} es informal en el país mediano; ${small(low)}: ${share(lowValue)} (${years})`,
    titleOne: (status, value, years) => `${status}: ${share(value)} es informal en el país mediano (${years})`,
    subtitle: (count, text, years) =>
      `Proporción de empleos informales dentro de cada categoría, ${countries(count, text)}, último año, ${years}; cada punto es un país o área, la barra marca la mediana.`,
    note: "Según la definición de la OIT, los familiares auxiliares son siempre informales; donde los recuentos dicen otra cosa, se muestran como se publican. Calculado a partir de recuentos de empleos que la OIT publicó en 2024; es una edición propia, no una misma serie con las tasas de mujeres y hombres. Por categoría no hay desglose de mujeres y hombres.",
    caption: (group) => `${group}: empleo informal por categoría ocupacional, último año`,
    say: (area, status, value, when) => `${area}: ${small(status)}, ${value} de empleo informal (${when})`,
    none: "De ningún país de este grupo hay empleo informal por categoría ocupacional."
  },
  cover: {
    title: (formal, informal, years) =>
      `Donde la mayor parte del trabajo es formal, el país mediano cubre ${to(share(formal))}; donde es informal, ${to(share(informal))} (${years})`,
    titleFormal: (count, cover, years) =>
      `La mayor parte del trabajo es formal en los ${count} países y áreas; el mediano cubre ${to(share(cover))} (${years})`,
    titleInformal: (count, cover, years) =>
      `La mayor parte del trabajo es informal en los ${count} países y áreas; el mediano cubre ${to(share(cover))} (${years})`,
    titleEnds: (low, lowFormal, high, highFormal) =>
      `Cobertura: ${low}, donde ${share(lowFormal)} del trabajo es formal; ${high}, donde lo es ${share(highFormal)}`,
    placed: (area, value, when) => `${area}, ${value} (${when})`,
    dated: (value, when) => `${value} (${when})`,
    titleOne: (area, cover, formal) => `${area}: ${share(cover)} con cobertura, ${share(formal)} del trabajo es formal`,
    subtitle: (count, text, years) =>
      `Proporción de la población cubierta por al menos una prestación, frente a la proporción de personas ocupadas en empleos formales (100 menos el empleo informal); ${countries(count, text)}, últimos valores, ${years}.`,
    note: `${partlyCircular} Una es una proporción de toda la población; la otra, de quienes están ocupados.`,
    apart: (most, names) => `No se incluyen, pues sus dos valores distan más de ${most} años: ${names}.`,
    unpaired: (count, text) => `${countries(count, text)} del grupo no ${n(count, "tiene", "tienen")} una de las dos cifras.`,
    axisY: "Con al menos una prestación monetaria",
    axisX: "Personas ocupadas en empleos formales",
    line: "diagonal: tanta cobertura como trabajo formal",
    area: "país o área",
    named: (points) => `${points} puntos o más sobre la diagonal`,
    group: "promedio, estimación modelada de la OIT",
    old: "hueco: un valor es antiguo",
    say: (area, cover, coverWhen, formal, formalWhen) =>
      `${area}: ${cover} con cobertura (${coverWhen}), ${formal} de las personas ocupadas en empleos formales (${formalWhen})`,
    caption: (group) => `${group}: cobertura de alguna prestación y empleo formal, últimos valores`,
    covered: "Con alguna prestación monetaria",
    formal: "En empleos formales",
    points: "Cobertura menos formal, puntos porcentuales",
    none: "Ningún país de este grupo tiene ambas cifras dentro de los años que admite este gráfico."
  },
  beyond: {
    title: (count, all, points, names, years) =>
      `En ${count} de ${all} países y áreas, la cobertura supera en ${points} puntos o más al trabajo formal: ${names} (${years})`,
    titleFirst: (count, all, points, names, years) =>
      `En ${count} de ${all} países y áreas, la cobertura supera en ${points} puntos o más al trabajo formal, sobre todo en ${names} (${years})`,
    none: (all, allText, points, years) =>
      `En ninguno de ${countries(all, allText)} con ambas cifras la cobertura supera en ${points} puntos o más al trabajo formal (${years}).`,
    subtitle: (most) =>
      `Cobertura de al menos una prestación menos la proporción de personas ocupadas en empleos formales; los dos valores distan ${most} años como máximo.`,
    note: `Es una señal de que las prestaciones llegan más allá del recibo de sueldo, no un recuento de trabajadores informales cubiertos. La cobertura cuenta a toda la población, también a niños y personas mayores, y una prestación pequeña tanto como una grande; el empleo formal cuenta solo a quienes trabajan. ${partlyCircular}`,
    caption: (group) => `${group}: países y áreas cuya cobertura supera con creces su empleo formal`,
    remarks: "Léase con cuidado",
    toLifeCycle: "Qué etapas de la vida están cubiertas"
  }
};
