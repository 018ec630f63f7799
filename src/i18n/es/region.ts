import {
  aboutPeople,
  capital,
  fromTo,
  n,
  nearlyAsLarge,
  of,
  orNone,
  percentagePoints,
  print,
  reportedWhole,
  small,
  theShare,
  theWholeShare,
  to,
  withoutZeros
} from "./phrases.ts";
import {pageNames} from "./pageNames.ts";
import {ofBranch} from "./ofBranch.ts";
import {amongPlaces} from "./amongPlaces.ts";

type PaceSpan = Parameters<typeof import("../en/region.ts").region.paceSentence.still>[0];

/** Se comparan dos años; no se dice nada de los que hay entre ellos. */
const higher = (points: number, {indicator, from, to: last}: PaceSpan): string =>
  print.labelled(
    indicator,
    `la cobertura era ${print.points(points)} puntos porcentuales más alta en ${print.year(last)} que en ${print.year(from)}.`
  );

/** Cada rama tiene la mediana de sus propios países. */
const largest = (apart: boolean): string =>
  `${apart ? "Sin contar el desempleo, donde la cobertura mediana es 0, la" : "La"} mayor brecha mediana es la`;

/** ", o el 56,9 % con 11 más cuyas cifras llevan una nota". */
const withMore = (withNoted: Parameters<(typeof import("../en/region.ts").region)["branches"]["title"]>[0]["withNoted"]): string => {
  if (withNoted === null) return "";
  const {share, count} = withNoted;
  return `, o ${theShare(share)} con ${print.count(count)} más ${n(count, "cuya cifra lleva", "cuyas cifras llevan")} una nota`;
};

/** Las palabras de las páginas sobre grupos de países, y de las cifras calculadas para ellos. */
export const region: typeof import("../en/region.ts").region = {
  index: {
    title: pageNames.regions,
    intro: (groups) =>
      `${print.count(groups)} grupos de países, cada uno con la cifra que da quien la publica y otra calculada que se puede desglosar por miembro.`,
    description:
      "Regiones, grupos de ingreso y otros grupos de países lado a lado: cobertura publicada y calculada, personas excluidas, países sin datos.",
    caption: (kind) => `${kind}: proporción de la población sin ninguna prestación monetaria de protección social`,
    group: "Grupo",
    members: "Miembros",
    published: "Publicado",
    computed: "Calculado",
    basis: "Miembros con datos, años",
    about: "Año, o cómo se calcula",
    legend: "Marcas",
    kindLinks: "Tipos de grupo"
  },
  kinds: {
    world: "El mundo",
    income: "Grupos de ingreso",
    region: "Regiones de la OIT",
    subregion: "Subregiones de la OIT",
    cross: "Otros agregados",
    status: "Según su condición en las Naciones Unidas",
    named: "Bloques y organismos"
  },
  title: (name) => `${name}: a quién deja fuera la protección social`,
  members: (count) => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`,
  definition: ({by, when}) => `Miembros según: ${by} (${when}).`,
  definitionLink: "Definición",
  sections: {
    members: "Países",
    map: "Mapa",
    people: "Personas",
    branches: "Ramas",
    spread: "Dentro del grupo",
    sex: "Mujeres y hombres",
    work: "Empleo informal",
    pace: "Evolución",
    audit: "Cómo se elaboran las cifras",
    missing: "Datos que faltan"
  },
  published: "Publicado por la OIT",
  publishedToo: "La OIT publica también promedios de mujeres y de hombres sobre lo siguiente.",
  publishedOf: (branch) => `${branch}, publicado por la OIT`,
  computed: "Calculado a partir de los miembros",
  difference: "Calculado menos publicado, puntos porcentuales",
  computedHeadline: ({place, gap, least, left, basis}) =>
    `${capital(place.within)}, ${least ? "como mínimo " : ""}${theShare(gap)} ${left}, según nuestro cálculo a partir de ${basis}.`,
  noHeadline: "En los países con datos viven demasiado pocas personas para dar una cifra del grupo.",
  basis: ({countries, of: among, share, when}) =>
    `${print.count(countries)} de ${print.count(among)} países y áreas que reúnen ${theWholeShare(share)} de las personas que allí se cuentan, valores de ${when}`,
  compare: ({left, basis, difference}) =>
    `Calculado a partir de ${basis}: queda fuera ${theShare(left)}, ${print.points(difference)} puntos porcentuales por ${difference > 0 ? "encima" : "debajo"} de la cifra publicada.`,
  compareSame: ({left, basis}) => `Calculado a partir de ${basis}: queda fuera ${theShare(left)}, igual a la cifra publicada.`,
  computedOnly: ({computed, most, weak}) =>
    `La cobertura es ${most ? "como máximo " : ""}${of(theShare(computed))}${weak ? " †" : ""}: el último valor de cada miembro hasta ese año, ponderado por su población.`,
  unpublished: "La OIT no publica ninguna cifra para este grupo.",
  leftComputed: ({people, capped, countries, of, share}) =>
    `En los ${print.count(countries)} países y áreas con datos, de ${print.count(of)} en total (${theWholeShare(share)} de las personas que allí se cuentan), quedan fuera ${aboutPeople(people)}${capped ? " como mínimo" : ""}, según nuestro cálculo.`,
  leftNote: ({countries, of, share}) =>
    `calculado con ${print.count(countries)} de los ${print.count(of)}, los que tienen datos (${print.wholePercent(share)} de las personas)`,
  pull: (members) => `La mayor parte de la diferencia, en puntos porcentuales: ${print.list(members)}.`,
  pulling: ({area, left, when, points}) => `${area.name} ${print.signedPoints(points)} (${left}, ${when})`,
  whyDifferent:
    "La OIT modeliza valores para países y años de los que no tiene una cifra; la cifra calculada usa solo valores publicados, cada uno ponderado por el número de personas de su país, sea cual sea su año.",
  hidden: (share) => `no se muestra, porque los países con datos reúnen ${theWholeShare(share)} de las personas, menos de la mitad`,
  refused: {
    noDenominator: "no se calcula, porque no tenemos el número de personas del denominador",
    noMembers: "no se calcula, porque no tenemos la lista de miembros",
    noData: "no se calcula, porque ningún miembro tiene datos",
    noHeadCount: "no se calcula, porque no tenemos el número de personas de los miembros con datos"
  },
  ranking: {
    title: ({first, last, aside, capped}) =>
      `Proporción que queda fuera${aside ? ", sin los valores con nota" : ""}: ${fromTo({first, last, capped})}`,
    titleOne: ({only, capped}) => `Un solo país con datos${capped ? `: ${reportedWhole(only)}` : `, proporción que queda fuera: ${only}`}`,
    titleLevel: ({all, capped}) =>
      `Todos los que tienen datos están a la par${capped ? `: ${reportedWhole(all)}` : `, proporción que queda fuera: ${all}`}`,
    titleNone: "Ningún miembro tiene datos",
    caption: (group) =>
      `${group}: miembros con datos, proporción no cubierta por ninguna prestación monetaria, último año; las posiciones son entre todos los países y áreas`
  },
  map: {
    title: ({count, of: among, group}) => `${group.name}: en ${amongPlaces(count, among)} con datos, la mayoría de las personas queda fuera`
  },
  branches: {
    title: ({apart, branch, gap, countries, withNoted, near, when}) =>
      `${largest(apart)} ${ofBranch(branch)}: ${theShare(gap)}, mediana de ${print.count(countries)} ${n(countries, "país", "países")}${withMore(withNoted)} (${when})${nearlyAsLarge(near)}`,
    titleMany: ({apart, branches, gap, when}) =>
      `${largest(apart)} ${print.list(branches.map(ofBranch))}: ${theShare(gap)} en cada una (${when})`,
    titleClosed: "En todas las ramas el país mediano está en el tope de la fuente",
    titleNone: "Ninguna rama tiene datos en este grupo",
    subtitle:
      "Proporción que queda fuera en cada rama: el país mediano de este grupo, en color, y los de los demás grupos de su clase; cada país cuenta una vez. Últimos valores, cuyos años difieren. El triángulo es la cifra publicada por la OIT, donde la hay.",
    subtitleAlone:
      "Proporción que queda fuera en cada rama en el país mediano de este grupo; cada país cuenta una vez. Últimos valores, cuyos años difieren. El triángulo es la cifra publicada por la OIT, donde la hay.",
    caption: (group) => `${group}: proporción que queda fuera en todas las ramas, valor publicado, calculado y del país mediano`,
    medianOf: ({countries, of: among, when}) => `${print.count(countries)} de ${print.count(among)} países, ${when}`,
    covered: "Cobertura publicada",
    others: "Otros grupos",
    own: "Este grupo",
    this: "País mediano de este grupo",
    note: "Los agregados publicados son estimaciones modelizadas de la OIT. Las cifras calculadas, en la tabla, ponderan el último valor publicado de cada miembro, hasta el año que se indica con ellas, por las personas de su propio denominador; no se muestran donde los países con datos reúnen menos de la mitad de ellas."
  },
  spread: {
    title: ({branch, lowest, highest, capped, zeros}) =>
      `${branch}, proporción que queda fuera${zeros ? withoutZeros : ""}: ${fromTo({first: lowest, last: highest, capped})}`,
    titleLevel: ({branch, all, capped}) => (capped ? `${branch}: ${reportedWhole(all)}` : `${branch}, proporción que queda fuera: ${all}`),
    many: (count) => `${print.count(count)} ${n(count, "país", "países")}`,
    subtitle:
      "Proporción que queda fuera en cada rama. Cada punto es un país o área con su último valor; la línea marca el país mediano donde cinco o más tienen datos, y el triángulo, la cifra publicada por la OIT donde la hay.",
    caption: (group) => `${group}: dispersión de las proporciones que quedan fuera, por rama`
  },
  sex: {
    title: ({count, of: among, branch}) =>
      `${branch}: la tabla de la OIT ${count === 0 ? "no tiene" : "tiene"} datos por sexo de ${orNone(count)} de ${print.count(among)} ${n(among, "miembro", "miembros")}`,
    subtitle:
      "De cuántos países miembros tiene la tabla de la OIT cada rama para mujeres y hombres en un mismo año, y cómo se comparan allí ambos valores. Las mujeres están por detrás donde quedan fuera, o tienen empleos informales, más que los hombres; la diferencia es mujeres menos hombres, en puntos porcentuales. A la par: menos de 1 punto porcentual de diferencia.",
    caption: (group) => `${group}: ramas con cifras de mujeres y hombres`,
    say: ({branch, behind, level, ahead, bothCapped, unsplit, without, children}) =>
      `${branch}: ${children ? "sexo femenino" : "mujeres"} por detrás en ${print.count(behind)}, a la par en ${print.count(level)}, por delante en ${print.count(ahead)}${bothCapped === 0 ? "" : `; ambos en el tope en ${print.count(bothCapped)}`}; con datos, pero no por sexo, en ${print.count(unsplit)}, sin datos en ${print.count(without)}`,
    both: "Países con ambos valores",
    behind: "Mujeres por detrás",
    level: "A la par",
    ahead: "Mujeres por delante",
    median: "Diferencia mediana, puntos porcentuales",
    link: (group) => `${group}: mujeres y hombres en detalle`
  },
  work: {
    title: ({value, when}) => `${capital(theShare(value))} de las personas ocupadas trabajan en empleos informales (${when})`,
    titleComputed: ({value, basis}) =>
      `${capital(theShare(value))} de las personas ocupadas trabajan en empleos informales, calculado a partir de ${basis}`,
    titleNone: "El empleo informal no tiene una cifra para el conjunto del grupo",
    subtitle: ({published}) =>
      `Proporción de personas ocupadas en empleos informales: ${published ? "el agregado publicado y los miembros" : "los miembros"}.`,
    caption: (group) => `${group}: empleo informal de los miembros, último año`,
    link: (group) => `${group}: empleo informal en detalle`
  },
  pace: {
    title: ({from, to: last, years}) =>
      `Sin ninguna prestación monetaria: ${print.percent(from)} en ${print.year(years.first)}, ${print.percent(last)} en ${print.year(years.last)}`,
    titleNone: "La tabla de la OIT no tiene años que comparar para este grupo",
    subtitle: "Estimaciones modelizadas de la OIT de la proporción de la población no cubierta por ninguna prestación monetaria.",
    caption: (group) => `${group}: proporción no cubierta por ninguna prestación monetaria, todos los años publicados`
  },
  change: {
    title: ({years: {first, last}}) => `Por qué cambió la cifra calculada entre ${print.year(first)} y ${print.year(last)}`,
    was: ({value, year, basis}) => `La cifra calculada era ${of(theShare(value))} en ${print.year(year)}, a partir de ${basis}.`,
    is: ({value, year, basis}) => `Para ${print.year(year)} es ${of(theShare(value))}, a partir de ${basis}.`,
    sentence: ({points, rounded, years: {first, last}}) =>
      `La variación de ${print.addedPoints(points, 1)} puntos porcentuales entre ${print.year(first)} y ${print.year(last)} se descompone en estas partes${rounded ? " (redondeadas, no suman exactamente)" : ""}:`,
    caption: ({group, years: {first, last}}) =>
      `${group.name}: al menos una prestación monetaria, país por país, según lo conocido en ${print.year(first)} y en ${print.year(last)}`,
    points: "Puntos porcentuales de la variación",
    byCountriesRow: "Todos los países con valores en ambos momentos",
    notCompared: "quiénes informaron",
    table: "País por país",
    byCountries: ({points, noted}) => {
      const told = `${print.addedPoints(points, 1)}: la cobertura cambió en países con valores en ambos momentos`;
      if (!noted) return told;
      const [part, rest] = [noted.points, noted.without].map((some) => print.addedPoints(some, 1));
      return `${told}. De ello, ${part} corresponde ${print.list(noted.areas.map(({the}) => to(the)))}, cuyos valores llevan una nota; sin esa parte: ${rest}`;
    },
    byPeople: ({points}) => `${print.addedPoints(points, 1)}: la población, pues algunos de esos países crecieron más rápido que otros`,
    byReporting: ({points}) =>
      `${print.addedPoints(points, 1)}: quiénes informaron, pues hubo países que aparecieron, desaparecieron o cambiaron de método; no es un avance`,
    movers: ({movers, all}) => `${all ? "Por país" : "Los que más pesaron"}: ${print.list(movers)}.`,
    mover: ({area, points, remark}) => `${area.name} (${print.remarks([print.addedPoints(points, 1), remark])})`,
    refused: ({years: {first, last}}) =>
      `No se puede hablar de un cambio entre ${print.year(first)} y ${print.year(last)}: muy pocas personas viven en países con datos comparables para ambos años.`
  },
  audit: {
    pageTitle: (group) => `${group}: cada cifra calculada, desglosada por miembro`,
    intro:
      "Cada cifra calculada, desglosada por miembro. Los puntos porcentuales de todos los países suman la cifra; por eso aquí se dan completos los números de personas, aunque ninguno se conoce con esa exactitud.",
    summary: ({indicator, value, basis, weak}) => `${indicator}: ${print.percent(value)}${weak ? " †" : ""}, a partir de ${basis}`,
    summaryNone: ({indicators, why}) => `${capital(print.list(indicators.map(small)))}: ${why}`,
    caption: ({indicator, group, year}) =>
      `${group.name}, ${small(indicator)}: aportes a la cifra calculada; número de personas de ${print.year(year)}`,
    weight: "Personas contadas",
    weightAbout: "Personas contadas, aproximadamente",
    share: "Parte",
    points: "Puntos porcentuales",
    total: "Todos los países",
    ages: (indicator) => `${indicator}: lo mismo, sin los valores más antiguos`,
    notOlder: "Antigüedad máxima de los valores",
    any: "cualquiera",
    years: (count) => `${print.count(count)} ${n(count, "año", "años")}`,
    people: "De las personas",
    underHalf: "menos de la mitad: no se muestra",
    sexes: (indicator) => `${indicator}: mujeres y hombres, ponderados por su propio número`,
    sex: "Sexo",
    undated: "no se calcula, porque sus valores no llevan año"
  },
  missing: {
    title: (count) =>
      `${print.count(count)} ${n(count, "miembro no tiene", "miembros no tienen")} datos sobre la cobertura por al menos una prestación monetaria`,
    titleNone: "Todos los miembros tienen datos sobre la cobertura por al menos una prestación monetaria"
  },
  paceSentence: {
    closing: ({points, closes, ...span}) =>
      `${higher(points, span)} A ese ritmo, la brecha se cerraría hacia ${print.year(closes)}: es aritmética a partir de dos años, no un pronóstico.`,
    higher: ({points, ...span}) => higher(points, span),
    notClosing: ({points, indicator, from, to: last}) =>
      print.labelled(
        indicator,
        `la cobertura era ${print.points(points)} puntos porcentuales más baja en ${print.year(last)} que en ${print.year(from)}, y la brecha, mayor.`
      ),
    still: ({indicator, from, to: last}) =>
      print.labelled(indicator, `la cobertura tenía el mismo valor en ${print.year(from)} y en ${print.year(last)}.`),
    hardly: ({under, indicator, from, to: last}) =>
      print.labelled(
        indicator,
        `la cobertura de ${print.year(last)} distaba menos de ${percentagePoints(under)} de la de ${print.year(from)}.`
      )
  },
  lenses: "Preguntas que comparan países",
  compareLink: "Comparar con otros"
};
