import {
  aboutPeople,
  bareShare,
  capital,
  informalMeans,
  n,
  nearlyAsLarge,
  of,
  percentagePoints,
  print,
  small,
  theShare,
  to
} from "./phrases.ts";
import {withData} from "./withData.ts";
import {ofBranch} from "./ofBranch.ts";
import type {Words} from "../en.ts";

const inList = (names: readonly string[]): string => print.list(names.map((name) => name.toLowerCase()));

/** Bajo un título que ya dice de qué trata la página. */
const brief = (predicate: string): string => predicate.replace(" de protección social", "");

const trendName = ({indicator, covered}: {indicator: string; covered: boolean}): string =>
  covered ? indicator : `${indicator}, proporción que queda fuera`;
/** Una proporción que queda fuera; si el tope de la fuente la oculta, la cobertura. */
const shareIn = ({share, capped}: {share: number; capped: boolean}): string =>
  `${capped ? "cobertura publicada como " : ""}${print.percent(share)}`;
const yearOf = ({when, doubts}: {when: string; doubts: readonly string[]}): string =>
  doubts.length > 0 ? `${when} (${print.remarks(doubts)})` : when;

const comparable = {income: "de su grupo de ingreso", region: "de su región"} as const;

/** Ramas que se contarían y se dejan aparte: por la nota de su cifra, por estar la mediana en el tope, por ser 0 también allí. */
type SetAside = {barred?: readonly string[]; capped?: readonly string[]; zero?: readonly string[]};
const branchesOf = (names: readonly string[]): string => `${n(names.length, "la rama", "las ramas")} de ${inList(names)}`;
function apartFromThose({barred = [], capped = [], zero = []}: SetAside, text: string): string {
  const aside = [
    ...(barred.length === 0 ? [] : [`${branchesOf(barred)}, cuya cifra lleva una nota`]),
    ...(capped.length === 0 ? [] : [`${branchesOf(capped)}, con el país mediano en el tope`]),
    ...(zero.length === 0 ? [] : [`${branchesOf(zero)}, con cobertura en 0`])
  ];
  return capital(aside.length === 0 ? text : `aparte de ${aside.join(", y de ")}, ${text}`);
}

type LargestGap = {by: keyof typeof comparable | null; apart: readonly string[]; barred: readonly string[]};
const largestGap = ({by, apart, barred}: LargestGap): string =>
  apartFromThose(
    {barred, zero: apart},
    by === null ? "la mayor brecha" : `en ninguna rama está el país muy por debajo del país mediano ${comparable[by]}; la mayor brecha`
  );

type Ends = {zero: readonly string[]; capped: readonly string[]};
const endsIn = ({zero, capped}: Ends): string =>
  print.list([
    ...(zero.length === 0 ? [] : [`la cobertura de ambos es 0 en ${inList(zero)}`]),
    ...(capped.length === 0 ? [] : [`ambos están en el tope de la fuente en ${inList(capped)}`])
  ]);

const publishedZero = "la cobertura se publica como 0";

/** Las palabras de la página de un país. */
export const country: Words["country"] = {
  title: (area: string) => `${area}: a quién deja fuera la protección social`,
  description: ({area, sentence}) => `${sentence} ${area}: cobertura por rama, mujeres y hombres, empleo informal, años y fuentes.`,
  headline: ({place, gap, unit, left, when}) => `${capital(place.within)}, ${theShare(gap, unit)} ${brief(left)} (${when}).`,
  headlinePeople: ({place, gap, unit, whole, left, people, when}) =>
    `${capital(place.within)}, ${theShare(gap, unit)} ${whole}, ${aboutPeople(people)}, ${brief(left)} (${when}).`,
  headlineFull: ({place, value, unit, reached, when}) =>
    `${capital(place.within)}, ${theShare(value, unit)} ${brief(reached)} (${when}). Una persona cubierta puede recibir muy poco.`,
  noHeadline: ({place}) => `La tabla de la OIT no tiene ninguna cifra de cobertura de la protección social para ${place.the}.`,
  insteadOf:
    "La tabla de la OIT no tiene una cifra sobre si las personas están cubiertas por al menos una prestación monetaria; esta es la de otro indicador.",
  rank: ({place, position, of: all, tied, own}) =>
    `En cobertura, la posición ${of(place.the)} es la ${print.count(position)}${tied ? " (compartida)" : ""} entre ${print.count(all)} países y áreas ${withData(own)}, de mayor a menor; los años varían.`,
  pandemicYear: ({year, adapted}) =>
    `${print.year(year)} fue un año de la pandemia de COVID-19: puede que se cuenten prestaciones de emergencia; la fuente no lo indica${adapted === 0 ? "" : `. En el registro, ${n(adapted, "un programa de aquí llegó", `${print.count(adapted)} programas de aquí llegaron`)} a personas al adaptarse a ella`}.`,
  unMember: "Miembro de las Naciones Unidas",
  across: "Entre países:",
  next: ({place}) => `Siguiente país parecido: ${place.name}`,
  ways: "Qué se puede hacer con esta página",
  brief: "Informe breve",
  compare: "Comparar",
  data: "Datos (XLSX)",
  copyLink: "Copiar enlace",
  linkCopied: "Enlace copiado",
  linkKept: "No se copió: copie la dirección desde el navegador",
  sections: {
    life: "Ciclo de vida",
    gender: "Mujeres y hombres",
    work: "Empleo informal",
    programmes: "Programas",
    microinsurance: "Microseguro",
    schemes: "Registro de programas",
    residence: "Ciudad y campo",
    within: "Dentro del país",
    health: "Salud",
    spending: "Gasto público",
    trend: "Evolución",
    law: "En la ley y en los hechos",
    peers: "Países comparables",
    ranks: "En cada clasificación",
    unknown: "Datos que faltan",
    sources: "Fuentes y datos"
  },
  ranks: {
    title: ({count, of: among}) =>
      `En la mitad más rezagada en ${print.count(count)} de ${print.count(among)} ${n(among, "clasificación", "clasificaciones")}`,
    titleNone: "Ninguna clasificación con un mejor y un último incluye este país",
    subtitle: "Su último valor en cada indicador y su puesto entre todos los países y áreas con datos.",
    note: "El puesto 1 es el mejor; donde ningún valor es mejor que otro, como en el gasto y en las encuestas de hogares sobre programas, es el más alto, y el título no lo cuenta. Los puestos comparan valores de años distintos.",
    caption: ({place}) => `${place.name}: último valor y puesto en cada indicador`
  },
  life: {
    titleAllCovered: "Todas las ramas con datos están en el tope de su fuente",
    titleNone: "La tabla de la OIT no tiene cifras de ninguna rama de la protección social",
    nobody: (when: string) => `La cobertura se publica como 0 en todas las ramas con datos (${when})`,
    zeroTold:
      "Una cobertura de 0 se da tal como se publicó: puede indicar que no hay un régimen, que no llegó a nadie o que no se informó de ninguno; la tabla no dice cuál de los tres.",
    standsOut: ({branch, gap, left, when, by, median, noted, barred, capped, near}) =>
      `${apartFromThose({barred, capped}, "la brecha que destaca")} es la ${ofBranch(branch)}: ${gap === 100 ? publishedZero : `${theShare(gap)} ${left}`} (${when})${gap === 100 ? `; en el país mediano ${comparable[by]} queda fuera ${theShare(median)}` : `, frente ${to(theShare(median))} en el país mediano ${comparable[by]}`}${noted === null ? "" : ` (sin ${print.count(noted.count)} de ${print.count(noted.of)} valores, que ${n(noted.count, "lleva", "llevan")} una nota)`}${near.length === 0 ? "" : `; casi a la misma distancia: ${print.list(near.map((one) => `${one.branch.toLowerCase()} (${print.percent(one.gap)})`))}`}`,
    medianOf: ({branch, of: all, group, withNoted}) =>
      `La mediana ${ofBranch(branch)} es la de ${print.count(all)} países (grupo: ${group.replace(/^Países /, "países ")}), con valores de años distintos; solo entran miembros y observadores de las Naciones Unidas, y ningún valor con nota${withNoted === null ? "" : `. Con los valores que llevan nota, la mediana que queda fuera sería ${of(theShare(withNoted.gap))} (${print.count(withNoted.of)} países)`}.`,
    largest: ({branch, gap, left, when, near, ...about}) =>
      `${largestGap(about)} es la ${ofBranch(branch)}: ${gap === 100 ? publishedZero : `${theShare(gap)} ${left}`} (${when})${nearlyAsLarge(near)}`,
    largestMany: ({branches, gap, when, ...about}) =>
      `${largestGap(about)} es la ${print.list(branches.map(ofBranch))}: ${gap === 100 ? `${publishedZero} en cada una` : `${theShare(gap)} queda fuera en cada una`} (${when})`,
    olderIncome: ({since}) =>
      `La cifra de la OIT para el grupo de ingreso sigue una agrupación anterior del Banco Mundial; el país mediano y este atlas siguen la que está en vigor desde el ${since}.`,
    unemploymentZero: ({count, of: all, explained}) =>
      `La cobertura del desempleo está aquí en 0, como en ${print.count(count)} de ${print.count(all)} países y áreas con datos${explained ? "" : "; puede indicar que no hay un régimen, que no llegó a nadie o que no se informó de ninguno: la tabla no dice cuál de los tres"}.`,
    subtitle:
      "Proporción que queda fuera en cada rama, de su propio grupo de personas, en el orden de la vida; último año, indicado con cada valor.",
    note: "Las ramas tienen denominadores distintos, que la tabla nombra; no se suman. La fuente no dice cuáles componen la proporción con al menos una prestación monetaria.",
    caption: (area: string) => `${area}: proporción que queda fuera en cada rama, último año`,
    branch: "Rama",
    covered: "Cobertura",
    reached: "con cobertura",
    left: "queda fuera"
  },
  gender: {
    titleWidest: ({name, women, men, children, when}) =>
      children
        ? `${name}: sexo femenino ${bareShare(women)} y masculino ${bareShare(men)} (${when})`
        : `${name}: ${bareShare(women)} de las mujeres y ${bareShare(men)} de los hombres (${when})`,
    titleLevel: ({branch, points, within, noted, when}) =>
      `${noted ? "Sin contar los valores con nota, mujeres" : "Mujeres"} y hombres están a menos de ${percentagePoints(within)} en toda cobertura con cifras comparables de ambos; la mayor diferencia, en ${small(branch)}, es de ${print.points(points)} puntos porcentuales (${when})`,
    titleEven: ({when}) => `Donde la fuente tiene cifras de cobertura comparables de mujeres y hombres, ambos están a la par (${when})`,
    notCompared: (ends) => `No se comparan: ${endsIn(ends)}.`,
    titleEnds: ({when, ...ends}) => `No se puede comparar la cobertura de mujeres y hombres: ${endsIn(ends)} (${when})`,
    titleWork: "Las fuentes solo tienen cifras por sexo del empleo informal",
    titleNone: "Las fuentes no tienen ninguna cifra por sexo",
    subtitle: "Proporción de mujeres y de hombres que queda fuera, donde la fuente tiene ambos valores para el mismo año.",
    subtitleWork:
      "Proporción de mujeres y de hombres que queda fuera, y la que trabaja en empleos informales, donde la fuente tiene ambos valores para el mismo año.",
    noteWork: "El empleo informal se define en parte por la falta de protección social.",
    caption: (area: string) => `${area}: mujeres y hombres, último año con ambos`,
    leftAside: (branches) =>
      `Con mayor diferencia, y fuera del título porque un valor está en el tope o lleva una nota: ${print.list(branches.map(small))}.`,
    notSplit: (branches) => `Sin datos por sexo en la fuente: ${print.list(branches.map(small))}.`
  },
  work: {
    title: ({share, when}) => `${capital(theShare(share))} de las personas ocupadas trabajan en empleos informales (${when})`,
    titleGroup: ({group, share, when}) => `${group}: ${theShare(share)} trabaja en empleos informales (${when})`,
    titleNone: "Las tablas de la OIT no tienen una cifra de empleo informal para esta área",
    bySector: "de la tabla por sector",
    totalBySector:
      "La tabla de la OIT de empleo informal por sexo no tiene una cifra para esta área; el total es el de su tabla por sector, de otra edición.",
    subtitle: "Proporción de personas ocupadas en empleos informales, por sexo, sector y situación en el empleo.",
    partsUnremarked:
      "El total lleva la observación de que solo abarca ciudades; las tasas por sector y por situación en el empleo no llevan esa observación en la fuente.",
    partsOfCities: ({year}) =>
      `El total lleva la observación de que solo abarca ciudades; las tasas por sector y por situación en el empleo no la llevan en la fuente, pero el total de su tabla por sector es el de las ciudades (${print.year(year)}): muy probablemente también son de las ciudades.`,
    totalApart: ({share, year, own, ofSectors, outside}) => {
      const where = outside ? "queda fuera de las tasas por sector" : "no corresponde a las tasas por sector";
      const theirs =
        own === null
          ? `, que son de ${print.year(ofSectors)}`
          : `: en la tabla por sector (${print.year(ofSectors)}) la tasa de todas las personas ocupadas es ${of(theShare(own))}`;
      return `La tasa de todas las personas ocupadas, ${theShare(share)} (${print.year(year)}), ${where}${theirs}.`;
    },
    familyWorkers:
      "Los trabajadores familiares auxiliares son informales por definición; donde los recuentos indican otra cosa, se muestran tal como se publicaron.",
    note: `${informalMeans} Las tasas por sector y por situación en el empleo provienen de ediciones propias, cuyos años pueden diferir; no son una misma serie.`,
    caption: (area: string) => `${area}: empleo informal, último año de cada tabla`,
    all: "Todas las personas ocupadas",
    group: "Grupo"
  },
  programmes: {
    title: ({share, when}) => `Según una encuesta de hogares, algún programa llega ${to(theShare(share))} de las personas (${when})`,
    titleOne: ({programme, share, when}) => `${programme}: llega ${to(theShare(share))} de las personas (${when})`,
    titleNone: "No tenemos una encuesta de hogares sobre programas de protección social para esta área",
    subtitle: "Proporción de personas en hogares que reciben cada tipo de programa, según encuestas de hogares.",
    note: "Es una familia de cifras distinta de la cobertura efectiva: las encuestas solo registran los programas por los que preguntan, y un hogar entero cuenta cuando el programa llega a uno de sus miembros. Las dos nunca deben compararse.",
    caption: (area: string) => `${area}: programas según encuestas de hogares, último año`,
    programme: "Programa",
    fifthTitle: ({poor, rich, when}) =>
      `Los programas llegan ${to(theShare(poor))} del quintil de bienestar más pobre y ${to(theShare(rich))} del más rico (${when})`,
    fifthSubtitle:
      "Proporción de personas que viven en hogares a los que llega algún programa, por quintil de bienestar (las personas ordenadas según el ingreso o el consumo por persona de su hogar), en una encuesta de hogares.",
    fifthCaption: (area: string) => `${area}: personas a las que llega algún programa, por quintil de bienestar, última encuesta`,
    fifth: "Quintil de bienestar",
    fifthShort: {q2: "2.º quintil", q3: "3.er quintil", q4: "4.º quintil"},
    parts: ({share, parts}) =>
      parts.length === 0
        ? `Las cifras de esa encuesta no dicen qué tipos de programa componen ${theShare(share)}.`
        : `En la misma encuesta que ${theShare(share)}: ${print.list(parts.map((one) => `${small(one.programme)} ${print.percent(one.share)}`))}; un hogar con varios tipos cuenta una vez, y la tabla no nombra los programas.`,
    contributors: ({share, when}) =>
      `${capital(theShare(share))} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}; la fuente no indica el año).`
  },
  health: {
    title: ({points, when}) =>
      `El índice de cobertura de servicios de la cobertura sanitaria universal es de ${print.value(points, "index")} sobre 100 (${when})`,
    titleNone: "No tenemos ninguna cifra de cobertura de salud para esta área",
    subtitle:
      "Índice de cobertura de servicios de la cobertura sanitaria universal (OMS; 14 indicadores trazadores en cuatro áreas), y parte del gasto en salud que los hogares pagan de su bolsillo. La salud va aparte de las prestaciones monetarias.",
    caption: (area: string) => `${area}: salud, por año`,
    oop: ({share, when}) => `Los hogares pagan de su bolsillo ${theShare(share)} del gasto corriente en salud (${when})`,
    index: "Índice de cobertura de servicios",
    pocket: "Gasto de bolsillo"
  },
  spending: {
    title: ({share, when}) =>
      `${capital(theShare(share))} del PIB se destina a la protección social pública, sin contar la salud (${when})`,
    titleNone: "Los informes de la OIT no tienen una cifra de gasto público en protección social para esta área",
    subtitle: "Proporción del producto interno bruto; último año disponible, que la fuente no indica.",
    noHealth:
      "El informe no tiene aquí una cifra de salud, y su total con salud repite hasta el último decimal el total sin ella; no se muestra, porque no incluye la salud.",
    note: "La división por etapas de la vida proviene de un informe anterior (2020–22) al del total (2024–26); no son una misma serie, y las barras son de un solo informe. La fuente da la división con un decimal: 0 es menos del 0,05\u00a0% del PIB, o no se distingue.",
    caption: (area: string) => `${area}: gasto público en protección social`,
    function: "Destino del gasto"
  },
  trend: {
    left: (indicator) => trendName({indicator, covered: false}),
    titleTwo: ({from, to: last, ...about}) =>
      `${trendName(about)}: ${from.capped && last.capped ? "" : `${shareIn(from)} en ${yearOf(from)}, `}${shareIn(last)} en ${from.capped && last.capped ? `${yearOf(from)} y en ` : ""}${yearOf(last)}`,
    titleOne: ({indicator, covered, ...end}) => `${trendName({indicator, covered})}: un año publicado, ${shareIn(end)} en ${yearOf(end)}`,
    titleZero: ({name, when}) => `${name}: ${print.percent(100)} en todos los años publicados (${when})`,
    titleNewest: ({indicator, covered, ...end}) =>
      `${trendName({indicator, covered})}: ${shareIn(end)} en ${yearOf(end)}, la cifra más reciente sin nota`,
    reported: ({share}) => shareIn({share, capped: true}),
    titleNone: "La tabla de la OIT no tiene cifras de cobertura de ningún año",
    subtitle: "Proporción que queda fuera en todos los años publicados. Las líneas unen los años que la fuente permite comparar.",
    note: "Un cambio entre años puede deberse a un cambio en los programas, en lo que se informa o en el método.",
    caption: (area: string) => `${area}: proporción que queda fuera en todos los años publicados`
  },
  unknown: {
    title: (count) => `${print.count(count)} ${n(count, "indicador no tiene", "indicadores no tienen")} datos para esta área`,
    titleNone: "Todos los indicadores de este atlas tienen datos para esta área",
    intro: "Nuestras fuentes no tienen una cifra, aunque el país puede tenerla, para:",
    sex: "Con cifras, pero ninguna por sexo:",
    old: "Anteriores en más de cinco años al año más frecuente del indicador:",
    undated: "Publicado sin año:",
    annotations: "Para leer con cuidado:"
  },
  sources: {
    title: "De dónde provienen estas cifras",
    download: (area) => `Todas las filas ${of(area.the)}`,
    rows: ({count, context}) =>
      `${print.count(count)} ${n(count, "fila", "filas")}${context === 0 ? "" : `; otras ${print.count(context)}, de indicadores de contexto, están en otros archivos`}`,
    method: "Cómo se elabora cada número",
    context: "Los indicadores de contexto, que no tienen página, tienen sus propios archivos con todos los datos"
  },
  seeNote: "Véase la nota",
  readNotes: ({count, section}) => `Leer ${n(count, "la nota", `las ${print.count(count)} notas`)} en «${section}»`,
  readNotesAbove: ({count}) => `Leer ${n(count, "la nota", `las ${print.count(count)} notas`)} bajo el titular`,
  toIndicator: (name: string) => `${name}: todos los países`
};
