import type {PlaceName} from "../placeName.ts";
import {bareShare, capital, informalMeans, n, orNone, partlyCircular, percentagePoints, print, small, theShare, to} from "./phrases.ts";
import {amongPlaces} from "./amongPlaces.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;
const placed = ({place, value, when}: {place: PlaceName; value: number; when: string}): string =>
  `${place.name}, ${print.percent(value)} (${when})`;

const covered = ({place, cover, coverWhen}: {place: PlaceName; cover: number; coverWhen: string}): string =>
  placed({place, value: cover, when: coverWhen});

/** "5 de 12 países". */
export const medianOf = ({of: some}: {readonly of: number}, among: number): string =>
  `${print.count(some)} de ${print.count(among)} ${n(among, "país", "países")}`;

type Statuses = Omit<Parameters<(typeof import("../en/informality.ts").informality)["status"]["title"]>[0], "when">;
/** «es informal el 83,6 % de los empleos en el grupo «trabajadores por cuenta propia» y …, (128 y 129 de 194 países», y sigue el año. */
export const statusesIn = ({most, least, among}: Statuses): string =>
  `son informales ${theShare(most.value)} de los empleos del grupo «${small(most.status)}» y ${theShare(least.value)} de los del grupo «${small(least.status)}» (${most.of === least.of ? print.count(most.of) : `${print.count(most.of)} y ${print.count(least.of)}`} de ${print.count(among)} países`;

/** Las palabras de la mirada sobre el trabajo informal. */
export const informality: typeof import("../en/informality.ts").informality = {
  name: "Empleo informal",
  question: "¿Quién trabaja en la informalidad?",
  title: (group) => `Empleo informal, ${group}: cuántas personas trabajan en la informalidad, y quiénes`,
  headline: ({value, when}) => `${capital(theShare(value))} de las personas ocupadas trabajan en empleos informales (${when}).`,
  headlineSexes: ({value, women, men, when}) =>
    `${capital(theShare(value))} de las personas ocupadas trabajan en empleos informales: ${theShare(women)} de las mujeres ocupadas y ${theShare(men)} de los hombres ocupados (${when}).`,
  headlineMedian: ({count, value, when}) =>
    `En la mediana de ${print.count(count)} países (miembros y observadores de las Naciones Unidas), ${theShare(value)} de las personas ocupadas trabajan en empleos informales (${when}).`,
  headlineFew: ({each}) => `Personas ocupadas en empleos informales: ${print.list(each.map(placed))}.`,
  headlineNone: "Ningún país de este grupo tiene una cifra de empleo informal en las fuentes de este atlas.",
  most: ({count, of, when}) =>
    `En ${amongPlaces(count, of)} con datos, más de la mitad de quienes trabajan lo hacen en la informalidad (último año, ${when}).`,
  missing: ({count}) => `${countries(count)} del grupo no ${n(count, "tiene", "tienen")} datos.`,
  definition: informalMeans,
  sections: {
    sexes: "Mujeres y hombres",
    ages: "Personas jóvenes y personas adultas",
    status: "Por situación en el empleo",
    employees: "Personas asalariadas e independientes",
    cover: "Trabajo formal y cobertura",
    beyond: "Más allá del empleo formal"
  },
  sexes: {
    titleAverages: ({women, men, when}) =>
      `${capital(theShare(women))} de las mujeres ocupadas trabajan en empleos informales; de los hombres ocupados, ${theShare(men)} (${when})`,
    titleCountries: ({higher, lower, of}) =>
      `En ${amongPlaces(higher, of)} la tasa de empleo informal de las mujeres es mayor que la de los hombres${higher === of ? "" : `, y en ${orNone(lower)} es menor`}`,
    subtitle: ({within, when}) =>
      `Proporción de mujeres ocupadas y de hombres ocupados en empleos informales, último año con ambos valores, ${when}. Los promedios son estimaciones modelizadas de la OIT; las diferencias de menos de ${percentagePoints(within)} cuentan como iguales.`,
    caption: (group) => `${group}: empleo informal de mujeres y hombres, último año con ambos valores`,
    note: "La tasa cuenta a quienes tienen trabajo: donde pocas mujeres están ocupadas, dice poco de las muchas que no lo están. Las definiciones de empleo informal difieren entre las encuestas nacionales.",
    toIndicator: "Mapa y clasificación del empleo informal"
  },
  status: {
    title: ({most, least, among, when}) => `En el país mediano, ${statusesIn({most, least, among})}; ${when})`,
    titleOne: ({status, among, when, ...one}) =>
      `En la mediana de ${medianOf(one, among)} con datos, son informales ${theShare(one.value)} de los empleos del grupo «${small(status)}» (${when})`,
    subtitle: ({count, when, median}) =>
      `Proporción de empleos informales en cada situación en el empleo, ${countries(count)}, último año, ${when}; cada punto es un país o área${median ? ", la barra marca la mediana" : ""}.`,
    note: "Según la definición de la OIT, los familiares auxiliares son siempre informales; donde los recuentos dicen otra cosa, se muestran como se publican. Calculado a partir de recuentos de empleos que la OIT publicó en 2024; es una edición propia, no una misma serie con las tasas de mujeres y hombres. Por situación en el empleo no hay desglose de mujeres y hombres.",
    caption: (group) => `${group}: empleo informal por situación en el empleo, último año`,
    say: ({area, status, value, when}) => `${area}: ${small(status)}, ${print.percent(value)} de empleo informal (${when})`,
    none: "No hay cifras de empleo informal por situación en el empleo de ningún país de este grupo."
  },
  ages: {
    title: ({smaller, larger, of, since, when}) =>
      of === 1
        ? `En el único país o área con encuesta desde ${print.year(since)}, la tasa de empleo informal de las personas jóvenes es ${smaller > 0 ? "menor que" : larger > 0 ? "mayor que" : "casi igual a"} la de las adultas (${when})`
        : `En ${amongPlaces(larger, of)} con encuesta desde ${print.year(since)}, la tasa de empleo informal de las personas jóvenes es mayor que la de las adultas${larger === of ? "" : `; en ${orNone(smaller)}, menor`} (${when})`,
    titleOld: ({since}) => `La tabla de la OIT no tiene encuestas por edad desde ${print.year(since)} en este grupo`,
    titleNone: "La tabla de la OIT no tiene empleo informal por edad en este grupo",
    countries: ({within}) =>
      `Proporción de personas ocupadas en empleos informales: de 15 a 24 años, y de 25 años y más, último año con ambos valores, edición de la primavera de 2022 (hemisferio norte). Las diferencias de menos de ${percentagePoints(within)} cuentan como iguales.`,
    parts: ({within, since}) =>
      `Proporción de personas ocupadas en empleos informales, de 15 a 24 años, y de 25 años y más: la mediana de los países de cada subregión, cada grupo de edad por separado, encuestas desde ${print.year(since)}, edición de la primavera de 2022 (hemisferio norte). Las diferencias de menos de ${percentagePoints(within)} cuentan como iguales.`,
    caption: (group) => `${group}: empleo informal de las personas jóvenes y de las adultas, último año con ambos valores`,
    countWithOld: ({old, smaller, larger, of}) =>
      `Si se ${n(old, "cuenta también la encuesta anterior", `cuentan también las ${print.count(old)} encuestas anteriores`)}, la tasa de las personas jóvenes es mayor en ${amongPlaces(larger, of)}${larger === of ? "" : ` y menor en ${orNone(smaller)}`}.`,
    note: "La tasa cuenta a quienes tienen trabajo, no a las personas jóvenes que estudian o buscan empleo. Es una edición anterior a la de las tasas de mujeres y hombres: no tiene las encuestas cuyo total la OIT ha revisado desde entonces.",
    one: "De 15 a 24 años",
    other: "25 años y más",
    difference: "Juventud menos personas adultas, puntos porcentuales",
    say: ({label, one, other, when}) => `${label}: de 15 a 24 años ${print.percent(one)}, 25 años y más ${print.percent(other)} (${when})`,
    toIndicator: "Mapa y clasificación por edad"
  },
  employees: {
    title: ({employees, selfEmployed, fewest, most, among, when}) =>
      `En el país mediano trabajan en la informalidad ${theShare(employees.female)} de las asalariadas y ${theShare(employees.male)} de los asalariados; entre los trabajadores independientes, ${theShare(selfEmployed.female)} de las mujeres y ${theShare(selfEmployed.male)} de los hombres (${fewest === most ? "" : `${print.count(fewest)} ${most - fewest === 1 ? "o" : "a"} `}${print.count(most)} de los ${print.count(among)} países; ${when})`,
    titleFew: ({since}) =>
      `No se da una mediana: menos de cinco países tienen una encuesta de personas asalariadas e independientes por sexo desde ${print.year(since)}`,
    subtitle: ({count, when, median}) =>
      `Proporción de empleos informales entre las personas asalariadas y los trabajadores independientes, mujeres y hombres, según lo publicó la OIT en la primavera de 2022 (hemisferio norte); ${countries(count)}, último año, ${when}; cada punto es un país o área${median ? ", la barra marca la mediana" : ""}.`,
    note: "Los trabajadores independientes son personas empleadoras, por cuenta propia, miembros de cooperativas y familiares auxiliares en conjunto. Son tasas publicadas de una edición anterior, que tiene los dos sexos; no una misma serie con las cifras por situación en el empleo, que son calculadas.",
    row: ({group, sex}) => `${group}, ${small(sex)}`,
    caption: (group) => `${group}: empleo informal de personas asalariadas e independientes por sexo, último año`,
    none: "La tabla de la OIT no tiene personas asalariadas e independientes por sexo de ningún país de este grupo.",
    toIndicator: "Mapa y clasificación de las personas asalariadas"
  },
  parts: {
    titleAges: ({young, adult, when}) =>
      `${capital(theShare(young))} de las personas ocupadas de 15 a 24 años y ${theShare(adult)} de las de 25 años y más trabajan en empleos informales (${when})`,
    titleOne: ({group, share, when}) => `${capital(theShare(share))} de los empleos son informales en el grupo «${small(group)}» (${when})`,
    subtitle:
      "Proporción de personas ocupadas de cada grupo en empleos informales; mujeres y hombres donde se publican. Tasas según las publicó la OIT en la primavera de 2022 (hemisferio norte), una edición anterior a la de las cifras de arriba.",
    caption: (area) => `${area}: empleo informal por edad, de personas asalariadas y de trabajadores independientes, último año`
  },
  cover: {
    title: ({formal, informal, when}) =>
      `Donde la mayor parte del trabajo es formal, el país mediano cubre ${to(theShare(formal))} de su población; donde es informal, ${to(theShare(informal))} (${when})`,
    titleFormal: ({count, cover, when}) =>
      `La mayor parte del trabajo es formal en los ${print.count(count)} países y áreas; el país mediano cubre ${to(theShare(cover))} de su población (${when})`,
    titleInformal: ({count, cover, when}) =>
      `La mayor parte del trabajo es informal en los ${print.count(count)} países y áreas; el país mediano cubre ${to(theShare(cover))} de su población (${when})`,
    halves: {formal: "donde la mayor parte del empleo es formal", informal: "donde la mayor parte es informal"},
    titleEnds: ({low, high}) =>
      `Cobertura: ${covered(low)}, donde es formal ${theShare(low.formal)} del trabajo (${low.formalWhen}); ${covered(high)}, donde lo es ${theShare(high.formal)} (${high.formalWhen})`,
    titleOne: ({place, cover, coverWhen, formal, formalWhen}) =>
      `Cobertura ${place.within}: ${bareShare(cover)} (${coverWhen}); es formal ${theShare(formal)} del trabajo (${formalWhen})`,
    subtitle: ({count, when}) =>
      `Proporción de la población cubierta por al menos una prestación monetaria, frente a la proporción de personas ocupadas en empleos formales (100 menos el empleo informal); ${countries(count)}, últimos valores, ${when}.`,
    note: `${partlyCircular} Una es una proporción de toda la población; la otra, de quienes están ocupados.`,
    apart: ({most, names}) => `No se incluyen, pues sus dos valores distan más de ${print.count(most)} años: ${print.list(names)}.`,
    unpaired: ({count}) => `A ${countries(count)} del grupo ${n(count, "le", "les")} falta una de las dos cifras.`,
    axisY: "Con al menos una prestación monetaria",
    axisX: "Personas ocupadas en empleos formales",
    line: "diagonal: tanta cobertura como trabajo formal",
    area: "país o área",
    named: ({points}) => `${percentagePoints(points)} o más sobre la diagonal`,
    group: "promedio, estimación modelizada de la OIT",
    old: "anillo sin relleno: un valor es antiguo",
    say: ({place, cover, coverWhen, formal, formalWhen}) =>
      `${place.name}: ${print.percent(cover)} con cobertura (${coverWhen}), ${print.percent(formal)} de las personas ocupadas en empleos formales (${formalWhen})`,
    caption: (group) => `${group}: cobertura de al menos una prestación monetaria y empleo formal, últimos valores`,
    covered: "Con al menos una prestación monetaria",
    formal: "En empleos formales",
    points: "Cobertura menos formal, puntos porcentuales (un indicio; denominadores distintos)",
    none: "Ningún país de este grupo tiene ambas cifras dentro de los años que admite este gráfico."
  },
  beyond: {
    title: ({count, of, points, first, when}) =>
      `En ${print.count(count)} de ${print.count(of)} países y áreas, la cobertura supera en ${percentagePoints(points)} o más al trabajo formal: ${print.list(first.map(({name}) => name))} (${when})`,
    titleFirst: ({count, of, points, first, when}) =>
      `En ${print.count(count)} de ${print.count(of)} países y áreas, la cobertura supera en ${percentagePoints(points)} o más al trabajo formal, sobre todo en ${print.list(first.map(({the}) => the))} (${when})`,
    none: ({of, points, when}) =>
      `En ninguno de ${countries(of)} con ambas cifras la cobertura supera en ${percentagePoints(points)} o más al trabajo formal (${when}).`,
    subtitle: ({most}) =>
      `Cobertura de al menos una prestación monetaria menos la proporción de personas ocupadas en empleos formales, en puntos porcentuales; los dos valores distan ${print.count(most)} años como máximo.`,
    note: `Es un indicio de que las prestaciones llegan más allá del recibo de sueldo, no un recuento de trabajadores informales cubiertos. La cobertura cuenta a toda la población, también a niños y personas mayores, y una prestación pequeña tanto como una grande; el empleo formal cuenta solo a quienes trabajan. ${partlyCircular}`,
    capped: ({names}) => `Quedan aparte, porque su cobertura está en el tope de la fuente y puede ser menor: ${print.list(names)}.`,
    caption: (group) => `${group}: países y áreas cuya cobertura supera con creces su empleo formal`,
    remarks: "Para leer con cuidado",
    toLifeCycle: "Qué etapas de la vida están cubiertas"
  }
};
