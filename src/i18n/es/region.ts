import {capital, n, of, persons, share, small, to} from "./phrases.ts";

/** Las palabras de las páginas sobre grupos de países, y de las cifras calculadas para ellos. */
export const region: typeof import("../en/region.ts").region = {
  index: {
    title: "Regiones y grupos",
    intro: (count) =>
      `${count} grupos de países, cada uno con la cifra que da quien la publica y otra que se puede rastrear hasta sus miembros.`,
    description:
      "Regiones, grupos de ingreso y otros grupos de países lado a lado: cobertura publicada y calculada, personas excluidas, países sin datos.",
    caption: (kind) => `${kind}: proporción de la población sin ninguna prestación monetaria de protección social`,
    group: "Grupo",
    members: "Miembros",
    published: "Publicado",
    computed: "Calculado"
  },
  kinds: {
    world: "El mundo",
    income: "Grupos de ingreso",
    region: "Regiones de la OIT",
    subregion: "Subregiones de la OIT",
    cross: "Otros agregados",
    status: "Según su condición en las Naciones Unidas",
    named: "Grupos con nombre"
  },
  title: (name) => `${name}: a quién deja fuera la protección social`,
  members: (count, text) => `${text} ${n(count, "país o área", "países y áreas")}`,
  definition: (by, date) => `Miembros según: ${by} (${date}).`,
  definitionLink: "Definición",
  sections: {
    members: "Países",
    map: "Mapa",
    branches: "Ramas",
    spread: "Dentro del grupo",
    sex: "Mujeres y hombres",
    work: "Trabajo informal",
    pace: "Desde cuándo",
    audit: "Cómo se elaboran las cifras",
    missing: "Países sin datos"
  },
  published: "Publicado por la OIT",
  publishedOf: (branch) => `${branch}, publicado por la OIT`,
  computed: "Calculado a partir de los miembros",
  difference: "Calculado menos publicado",
  computedHeadline: (gap, left, basis) => `${capital(share(gap))} ${left}, según nuestro cálculo a partir de ${basis}.`,
  noHeadline: "Muy pocas personas viven en países con datos como para dar una cifra del grupo.",
  basis: (count, among, part, years, last) =>
    `${count} de ${among} países y áreas (${share(part)} de las personas que allí se cuentan), valores de ${years}, ninguno posterior a ${last}`,
  compare: (computed, basis, points, above) =>
    `Calculado a partir de ${basis}: cobertura ${of(share(computed))}, ${points} puntos porcentuales por ${above ? "encima" : "debajo"} de la cifra publicada.`,
  compareSame: (computed, basis) => `Calculado a partir de ${basis}: cobertura ${of(share(computed))}, igual a la cifra publicada.`,
  computedOnly: (computed) =>
    `La cobertura es ${of(share(computed))}: el último valor de cada miembro hasta ese año, ponderado por su población.`,
  unpublished: "La OIT no publica ninguna cifra para este grupo.",
  leftComputed: (people) => `En los países con datos quedan fuera ${people}, según nuestro cálculo.`,
  leftNote: "calculado, países con datos",
  pull: (list) => `La mayor parte de la diferencia, en puntos: ${list}.`,
  pulling: (area, value, when, points) => `${area} ${points} (${value}, ${when})`,
  whyDifferent:
    "La OIT modela valores para países y años que no están publicados; la cifra calculada usa solo valores publicados, cada uno ponderado por el número de personas de su país, sea cual sea su año.",
  hidden: (part) => `no se muestra, porque los países con datos reúnen ${share(part)} de las personas, menos de la mitad`,
  refused: {
    noDenominator: "no se calcula, porque no tenemos el número de personas del denominador",
    noMembers: "no se calcula, porque no tenemos la lista de miembros",
    noData: "no se calcula, porque ningún miembro tiene datos",
    noHeadCount: "no se calcula, porque no tenemos el número de personas de los miembros con datos"
  },
  ranking: {
    title: (first, last) => `De ${first} a ${last}`,
    titleOne: (only) => `Un solo país con datos: ${only}`,
    titleLevel: (all) => `Todos los que tienen datos están a la par: ${all}`,
    titleNone: "Ningún miembro tiene datos",
    caption: (group) =>
      `${group}: miembros con datos, proporción cubierta por al menos una prestación, último año; las posiciones son entre todos los países y áreas`
  },
  map: {
    title: (count, among, group) => `${group}: en ${count} de ${among} países y áreas con datos, la mayoría de las personas queda fuera`
  },
  branches: {
    title: (branch, gap, count, text, years) =>
      `La mayor brecha es la de ${small(branch)}, donde ${n(count, "el único país con datos", `el país mediano de ${text}`)} deja fuera ${to(share(gap))} (${years})`,
    titleMany: (branches, gap, years) =>
      `Las mayores brechas son las de ${branches}; el país mediano deja fuera ${to(share(gap))} en cada una (${years})`,
    titleClosed: `En ninguna rama el país mediano deja a alguien fuera`,
    titleNone: "Ninguna rama tiene datos en este grupo",
    subtitle:
      "Proporción alcanzada en cada rama: el país mediano de este grupo, en color, y los de los demás grupos de su clase; cada país cuenta una vez. Últimos valores, cuyos años difieren. El triángulo es la cifra publicada por la OIT, donde la hay.",
    subtitleAlone:
      "Proporción alcanzada en cada rama en el país mediano de este grupo; cada país cuenta una vez. Últimos valores, cuyos años difieren. El triángulo es la cifra publicada por la OIT, donde la hay.",
    caption: (group) => `${group}: todas las ramas, valor publicado, calculado y del país mediano`,
    medianOf: (count, among, years) => `${count} de ${among} países, ${years}`,
    others: "Otros grupos",
    this: "País mediano de este grupo",
    note: "Los agregados publicados son estimaciones modeladas de la OIT. Las cifras calculadas, en la tabla, ponderan el último valor publicado de cada miembro, hasta el año de la cifra de la OIT para el mundo, por las personas de su propio denominador; no se muestran donde los países con datos reúnen menos de la mitad de ellas."
  },
  spread: {
    title: (branch, lowest, highest) => `${branch}: de ${lowest} a ${highest}`,
    titleLevel: (branch, all) => `${branch}: ${all}`,
    many: (count, text) => `${text} ${n(count, "país", "países")}`,
    subtitle:
      "Proporción alcanzada en cada rama. Cada punto es un país o área con su último valor; la línea marca el país mediano, y el triángulo, la cifra publicada por la OIT donde la hay.",
    caption: (group) => `${group}: dispersión de los valores de los países por rama`
  },
  sex: {
    title: (count, among, branch) =>
      `${count} de ${among} miembros ${count === "1" ? "publica" : "publican"} la cobertura de ${small(branch)} para mujeres y hombres`,
    subtitle:
      "En cuántos países miembros se publica cada rama para mujeres y hombres en un mismo año, y cómo se comparan allí ambos valores: la diferencia es mujeres menos hombres, en puntos. A la par: menos de 1 punto de diferencia.",
    caption: (group) => `${group}: ramas publicadas para mujeres y hombres`,
    both: "Países con ambos valores",
    behind: "Mujeres por debajo",
    level: "A la par",
    ahead: "Mujeres por encima",
    median: "Diferencia mediana",
    link: (group) => `${group}: mujeres y hombres en detalle`
  },
  work: {
    title: (value, when) => `${capital(share(value))} de las personas ocupadas trabaja en empleos informales (${when})`,
    titleComputed: (value, basis) =>
      `${capital(share(value))} de las personas ocupadas trabaja en empleos informales, calculado a partir de ${basis}`,
    titleNone: "El empleo informal no tiene una cifra para el conjunto del grupo",
    subtitle: "Proporción de personas ocupadas en empleos informales: el agregado publicado y los miembros.",
    caption: (group) => `${group}: empleo informal de los miembros, último año`,
    link: (group) => `${group}: trabajo informal en detalle`
  },
  pace: {
    title: (from, fromYear, last, lastYear) => `Cobertura por al menos una prestación: ${from} en ${fromYear}, ${last} en ${lastYear}`,
    titleNone: "No hay años publicados que comparar para este grupo",
    subtitle: "Estimaciones modeladas de la OIT de la proporción de la población cubierta por al menos una prestación.",
    caption: (group) => `${group}: cobertura por al menos una prestación, todos los años publicados`
  },
  change: {
    title: (from, last) => `Qué movió la cifra calculada entre ${from} y ${last}`,
    was: (value, year, basis) => `La cifra calculada era ${of(share(value))} en ${year}, a partir de ${basis}.`,
    is: (value, year, basis) => `Para ${year} es ${of(share(value))}, a partir de ${basis}.`,
    sentence: (points, from, last) => `La variación de ${points} puntos entre ${from} y ${last} se descompone así:`,
    caption: (group, from, last) => `${group}: al menos una prestación, país por país, según lo conocido en ${from} y en ${last}`,
    points: "Puntos de la variación",
    byCountriesRow: "Todos los países comparables",
    notCompared: "quiénes informaron",
    table: "País por país",
    byCountries: (points) => `${points}: la cobertura cambió en países con valores comparables en ambos momentos`,
    byPeople: (points) => `${points}: la población, pues algunos de esos países crecieron más rápido que otros`,
    byReporting: (points) =>
      `${points}: quiénes informaron, pues hubo países que aparecieron, desaparecieron o cambiaron de método; no es un avance`,
    movers: (list) => `Los que más pesaron: ${list}.`,
    mover: (area, points) => `${area} (${points})`,
    refused: (from, last) =>
      `No se puede hablar de un cambio entre ${from} y ${last}: muy pocas personas viven en países con datos comparables para ambos años.`
  },
  audit: {
    pageTitle: (group) => `${group}: cada cifra calculada, rastreada hasta sus miembros`,
    intro: "Cada cifra calculada, rastreada hasta sus miembros. Los puntos de todos los países suman la cifra.",
    summary: (indicator, value, basis) => `${indicator}: ${value}, a partir de ${basis}`,
    summaryNone: (indicator, why) => `${indicator}: ${why}`,
    caption: (indicator, group, year) => `${group}, ${small(indicator)}: aportes a la cifra calculada; número de personas de ${year}`,
    weight: "Personas contadas",
    weightAbout: "Personas contadas, aproximadamente",
    share: "Parte",
    points: "Puntos",
    total: "Todos los países",
    ages: (indicator) => `${indicator}: lo mismo, sin los valores más antiguos`,
    notOlder: "Antigüedad máxima de los valores",
    any: "cualquiera",
    years: (count, text) => `${text} ${n(count, "año", "años")}`,
    people: "De las personas",
    underHalf: "menos de la mitad: no se muestra",
    sexes: (indicator) => `${indicator}: mujeres y hombres, ponderados por su propio número`,
    sex: "Sexo",
    undated: "no se calcula, porque sus valores no llevan año"
  },
  missing: {
    title: (count, text) =>
      n(
        count,
        `${text} miembro no tiene datos sobre la cobertura por al menos una prestación`,
        `${text} miembros no tienen datos sobre la cobertura por al menos una prestación`
      ),
    titleNone: "Todos los miembros tienen datos sobre la cobertura por al menos una prestación",
    people: (people) => `Allí viven ${persons(people)}.`
  },
  paceSentence: {
    closing: (points, from, last, years) =>
      `Entre ${from} y ${last}, la cobertura subió ${points} puntos por año. De mantenerse sin cambios, ese ritmo cerraría la brecha en ${years}: es aritmética a partir de dos años, no un pronóstico.`,
    years: (count, text) => `${text} ${n(count, "año", "años")}`,
    moreThanCentury: "más de cien años",
    notClosing: (points, from, last) =>
      `Entre ${from} y ${last}, la cobertura bajó ${points} puntos por año: la brecha no se está cerrando.`,
    still: (from, last) => `Entre ${from} y ${last}, la cobertura no cambió.`,
    hardly: (from, last, points) => `Entre ${from} y ${last}, la cobertura apenas cambió: menos de ${points} puntos por año.`,
    there: (from, last) => `En ${last} ya no quedaba ninguna brecha; la comparación comienza en ${from}.`,
    refused: {
      noted: "Un valor en un extremo de la serie lleva una nota, porque lo que se cuenta puede haber cambiado: no se indica ningún ritmo.",
      noGap: "",
      oneYear: "Un solo año no permite hablar de un ritmo.",
      break: "Hay una ruptura de la serie entre los años: no se indica ningún ritmo.",
      differentRemark: "Los años se publicaron sobre bases distintas: no se indica ningún ritmo.",
      differentSeries: "",
      undated: "No se publican los años: no se indica ningún ritmo.",
      sameYear: "Un solo año no permite hablar de un ritmo."
    }
  },
  peers: {
    title: (area, position, among) => `${area}: posición ${position} de ${among} entre sus pares más cercanos`,
    titleWithout: (area) => `${area}: sin datos sobre la cobertura por al menos una prestación; sus pares más cercanos sí los tienen`,
    titleNone: "Ningún par tiene datos sobre la cobertura por al menos una prestación",
    subtitle:
      "Proporción de la población cubierta por al menos una prestación; los países más parecidos por región, ingreso y trabajo informal; entre los igual de parecidos, los de población más cercana.",
    caption: (area) => `${area} y sus pares: cobertura por al menos una prestación, último año`,
    why: "Por qué es un par",
    reasons: {
      sameSubregion: "misma subregión",
      sameIncomeGroup: "mismo grupo de ingreso",
      similarInformality: "empleo informal similar"
    },
    compare: "Compárelos en cualquier indicador"
  },
  lenses: "Preguntas que cruzan países",
  compareLink: "Comparar con otros"
};
