import type {Denominator} from "../model/denominator.ts";
import type {Code, Dimension} from "../model/dimension.ts";
import type {Family} from "../model/indicator.ts";
import type {Words} from "./en.ts";
import {computed} from "./es/computed.ts";
import {compare} from "./es/compare.ts";
import {embed} from "./es/embed.ts";
import {region} from "./es/region.ts";
import {say} from "./es/say.ts";
import {gender} from "./es/gender.ts";
import {informality} from "./es/informality.ts";
import {lenses} from "./es/lenses.ts";
import {lifeCycle} from "./es/lifeCycle.ts";
import {ratifications} from "./es/ratifications.ts";
import {take} from "./es/take.ts";
import {sectors} from "./es/sectors.ts";
import {strategies} from "./es/strategies.ts";
import {capital, n, of, persons, share, small, to} from "./es/phrases.ts";

/** "Argentina: El 34,1 %…" as Spanish writes it: no capital after the colon. */
const afterColon = (sentence: string): string =>
  sentence.replace(/^([^:]*: )(\p{Lu})/u, (_, name: string, first: string) => name + small(first));

const codes: {[D in Dimension]: Record<Code<D>, string>} = {
  sex: {total: "Total", female: "Mujeres", male: "Hombres"},
  sector: {
    total: "Todos los sectores",
    agriculture: "Agricultura",
    nonAgriculture: "Fuera de la agricultura",
    industry: "Industria",
    services: "Servicios"
  },
  status: {
    total: "Todos los empleos",
    employee: "Personas asalariadas",
    employer: "Personas empleadoras",
    ownAccount: "Por cuenta propia",
    cooperativeMember: "Miembros de cooperativas",
    familyWorker: "Familiares auxiliares"
  },
  quintile: {
    total: "Todas las personas",
    q1: "Quinto más pobre",
    q2: "Segundo quinto",
    q3: "Tercer quinto",
    q4: "Cuarto quinto",
    q5: "Quinto más rico"
  },
  function: {
    total: "Todas las funciones, sin salud",
    children: "Infancia",
    workingAge: "Edad de trabajar",
    oldAge: "Vejez",
    health: "Salud",
    totalWithHealth: "Todas las funciones y salud"
  }
};

const denominators: Record<Denominator, string> = {
  population: "la población total",
  children: "las niñas y los niños (el número de personas es el de 0 a 14 años)",
  mothers: "las mujeres que dan a luz (el número de personas es el de nacidos vivos)",
  unemployed: "las personas desempleadas",
  severelyDisabled: "las personas con discapacidad grave",
  employed: "las personas ocupadas",
  pensionAge: "las personas por encima de la edad de jubilación (el número de personas es el de 65 años y más)",
  vulnerable: "las personas fuera de la cobertura contributiva",
  poor: "las personas por debajo de la línea nacional de pobreza",
  employedInSector: "las personas ocupadas en el sector",
  employedInStatus: "las personas ocupadas en la categoría",
  labourForce: "la fuerza de trabajo",
  surveyPopulation: "la población de la encuesta",
  healthExpenditure: "el gasto corriente en salud",
  beneficiaryWelfare: "el bienestar de los hogares receptores",
  gdp: "el producto interno bruto",
  none: "un índice de 0 a 100; no es una proporción de personas"
};

const families: Record<Family, string> = {
  coverage: "Cobertura efectiva (ODS 1.3.1)",
  informality: "Trabajo informal",
  contributors: "Cotizantes",
  spending: "Gasto público",
  survey: "Programas, según encuestas de hogares",
  health: "Salud",
  context: "Contexto"
};

/** The words of the site in Spanish, as Latin America writes it. */
export const es: Words = {
  site: {
    name: "Left Out",
    tagline: "Un atlas de las brechas de cobertura de la protección social",
    skip: "Ir al contenido",
    mainMenu: "Menú principal",
    breadcrumb: "Usted está aquí",
    nav: {
      countries: "Países",
      regions: "Regiones",
      indicators: "Indicadores",
      compare: "Comparar",
      data: "Datos",
      method: "Método",
      about: "Acerca de"
    },
    language: "Idioma",
    languages: {en: "English", es: "Español"},
    home: "Inicio",
    footer: "Left Out muestra a quién no llega la protección social. Cada número está publicado, tiene su año y se puede descargar.",
    footerLicence: "Textos y gráficos: CC BY 4.0. Cifras: CC BY 4.0 de quienes las publican, mencionados bajo cada gráfico.",
    noTracking: "Sin cookies, sin rastreo, sin pedidos a servidores ajenos.",
    disclaimer:
      "Las fronteras y los nombres que se muestran no implican opinión alguna sobre la condición jurídica de ningún país o territorio, ni sobre sus límites.",
    bordersLink: "Cómo se dibujan las fronteras",
    onThisPage: "En esta página"
  },
  codes,
  denominators,
  families,
  flags: {normal: "", break: "ruptura de la serie", unreliable: "poco confiable"},
  remarks: {
    "": "",
    modelled: "estimación modelada de la OIT",
    mainCities: "principales ciudades",
    urbanOnly: "zonas urbanas",
    computedFromCounts: "calculado a partir de cantidades de ILOSTAT"
  },
  units: {percent: "%", percentOfGdp: "% del PIB", index: "puntos del índice"},
  absence: {
    notPublished: "no publicado",
    notPublishedBySplit: "no publicado con este desglose",
    notApplicable: "no se aplica"
  },
  value: {
    report: (edition: string) => `informe ${edition}`,
    old: "antiguo",
    noted: "véase la nota",
    points: (points: string) => `${points} puntos porcentuales`,
    indexPoints: (points: string) => `${points} puntos`,
    ofGdp: (percent: string) => `${percent} del PIB`,
    people: (people: string, count: number) => persons(people, count),
    about: (people: string) => `cerca de ${people}`,
    approximate: "aproximadamente",
    rank: (position: string, among: string) => `${position} de ${among}`,
    tied: "compartida",
    missing: "–"
  },
  say,
  figure: {
    table: "Tabla",
    data: "Datos (CSV)",
    source: "Fuente",
    note: "Nota",
    denominator: (group: string) =>
      group === denominators.none ? "Índice de 0 a 100; no es una proporción de personas." : `Base de cálculo: ${group}.`,
    undatedReport: (edition: string) => `Último año disponible, que la fuente no indica; informe ${edition}.`,
    latestYear: (first: string, last: string) =>
      first === last ? `Año: ${last}.` : `Último año, ${first}–${last}, indicado con cada valor.`,
    readout: "Señale el gráfico, o recórralo con las teclas de flecha, para leer sus valores.",
    area: "País o área",
    value: "Valor",
    bar: "Barra",
    year: "Año",
    remark: "Observación",
    rank: "Posición",
    gap: "Brecha",
    left: "Personas excluidas",
    women: "Mujeres",
    men: "Hombres",
    difference: "Mujeres menos hombres",
    world: "Mundo",
    region: "Región",
    incomeGroup: "Grupo de ingreso",
    median: "País mediano"
  },
  map: {
    legend: "Proporción que queda fuera",
    legendValue: "Valor",
    legendPoints: "Puntos que faltan para 100",
    unknown: "No publicado",
    notInReport: (edition: string) => `No figura en el informe ${edition}`,
    older: (value: string, report: string) => `solo en un informe anterior, ${value} del PIB (${report})`,
    olderNote: (list: string) => `Solo figuran en un informe anterior, por lo que no se clasifican ni se colorean: ${list}.`,
    count: (count: number, text: string) => `${text} ${n(count, "país o área", "países y áreas")}`,
    class: (low: string, high: string) => `${low} a ${high}`,
    under: (limit: string) => `menos de ${limit}`,
    over: (limit: string) => `${limit} y más`,
    rings: "Los anillos señalan Estados demasiado pequeños para verse.",
    label: (measure: string) => `Mapa del mundo. ${measure}. La tabla que sigue da los mismos valores.`
  },
  search: {
    label: "Buscar un país o área",
    placeholder: "Bastan dos letras",
    go: "Abrir",
    found: (count: number, text: string) => n(count, `${text} resultado`, `${text} resultados`),
    none: "Ningún país o área lleva ese nombre. La lista completa está en Países."
  },
  home: {
    title: "A quién deja fuera la protección social",
    headline: (gap: string, people: string, year: string) =>
      `${capital(share(gap))} de la humanidad no está cubierto por ninguna prestación monetaria de protección social: cerca de ${persons(people)} (${year}).`,
    standfirst: (covered: string, year: string) =>
      `En ${year}, ${share(covered)} de la población mundial estaba cubierta por al menos una prestación monetaria, según la estimación de la Organización Internacional del Trabajo. La atención de salud se cuenta aparte.`,
    mapTitle: (count: string, among: string) => `En ${count} de ${among} países y áreas con datos, la mayoría de las personas queda fuera`,
    mapSubtitle: "Proporción de la población que no está cubierta por ninguna prestación monetaria de protección social.",
    incomeTitle: (low: string, high: string, year: string) =>
      `En los países de ingreso bajo queda fuera ${share(low)}; en los de ingreso alto, ${share(high)} (${year})`,
    incomeSubtitle: (year: string) =>
      `Proporción de la población que no está cubierta por ninguna prestación monetaria de protección social, por grupo de ingreso, ${year}. Estimaciones modeladas de la OIT.`,
    lists: "En los dos extremos",
    mostShare: "Mayor proporción que queda fuera",
    mostPeople: "Más personas excluidas",
    leastShare: "Menor proporción por encima de cero",
    fullCover: (count: number, text: string) =>
      `${text} ${n(count, "país o área informa", "países y áreas informan")} que toda la población está cubierta por al menos una prestación. La cobertura no dice nada sobre el monto de una prestación.`,
    questions: "Preguntas que cruzan países",
    waysIn: "Empiece por su pregunta",
    advocate: {
      title: "¿Qué pasa en mi país?",
      text: "Una página para cada país y área: quién queda fuera, en qué momento de la vida, en qué trabajo, y qué es lo que no se sabe.",
      link: "Elija un país"
    },
    policymaker: {
      title: "¿Cómo se comparan los países?",
      text: "Regiones y grupos con cada cifra rastreada hasta sus miembros; cualquier conjunto de áreas lado a lado, en una dirección que se puede compartir.",
      link: "Elija una región o un grupo"
    },
    journalist: {
      title: "¿Puedo usar los números?",
      text: "Cada fila con su año, señal, denominador, fuente y licencia, en archivos que abre una hoja de cálculo.",
      link: "Llévese los datos"
    }
  },
  countries: {
    title: "Países y áreas",
    intro: (count: string) => `${count} países y áreas tienen una página. Cada valor es el último publicado y lleva su año.`,
    filter: "Filtrar por nombre",
    shown: (count: number, text: string) => n(count, `${text} país o área en la lista`, `${text} países y áreas en la lista`),
    caption:
      "Países y áreas por región: proporción de la población sin ninguna prestación monetaria, empleo informal y cantidad de indicadores con datos",
    noBenefit: "Sin prestación monetaria",
    informal: "Trabajo informal",
    figures: "Indicadores con datos",
    ofIndicators: (count: string, among: string) => `${count} de ${among}`,
    otherAreas: "Otras áreas",
    regionLinks: "Regiones"
  },
  country: {
    title: (area: string) => `${area}: a quién deja fuera la protección social`,
    description: (sentence: string) => `${afterColon(sentence)} Cobertura por rama, mujeres y hombres, trabajo informal, años y fuentes.`,
    headline: (gap: string, left: string, when: string) => `${capital(share(gap))} ${left} (${when}).`,
    headlinePeople: (gap: string, left: string, people: string, when: string) => `${capital(share(gap))} ${left}: ${people} (${when}).`,
    headlineFull: (value: string, reached: string, when: string) =>
      `${capital(share(value))} ${reached} (${when}). Una persona cubierta puede recibir muy poco.`,
    noHeadline: "Las fuentes de este atlas no publican ninguna cifra de cobertura de la protección social para esta área.",
    insteadOf: "No se publica si las personas están cubiertas por alguna prestación monetaria; esta es la cifra más cercana que existe.",
    rank: (position: string, among: string) => `En cobertura ocupa la posición ${position} entre ${among} países y áreas con datos.`,
    rankTied: (position: string, among: string) =>
      `En cobertura ocupa la posición ${position} (compartida) entre ${among} países y áreas con datos.`,
    unMember: "Miembro de las Naciones Unidas",
    sections: {
      life: "Momentos de la vida",
      gender: "Mujeres y hombres",
      work: "Trabajo informal",
      programmes: "Cómo se cubre a las personas",
      health: "Salud",
      spending: "Gasto público",
      trend: "Desde cuándo",
      peers: "Frente a sus pares",
      unknown: "Lo que no se sabe",
      sources: "Fuentes y datos"
    },
    life: {
      titleAllCovered: "Todas las ramas con datos informan cobertura plena",
      titleNone: "Ninguna rama de la protección social tiene una cifra publicada",
      worstMany: (list: string, gap: string, when: string) =>
        `Las mayores brechas son las de ${list}: ${share(gap)} queda fuera en cada una (${when})`,
      nobody: (when: string) => `Ninguna rama con datos llega a nadie (${when})`,
      everyoneOut: (text: string, list: string, when: string) => `${text} ramas dejan fuera a todas las personas: ${list} (${when})`,
      worst: (branch: string, gap: string, left: string, when: string) =>
        `La mayor brecha es la de ${small(branch)}: ${share(gap)} ${left} (${when})`,
      subtitle:
        "Cobertura efectiva por rama, en el orden de la vida. Cada barra es una proporción de su propio grupo de personas; último año, indicado con cada valor.",
      note: "Las ramas tienen denominadores distintos, que la tabla nombra; no se suman. La cobertura no dice nada sobre el monto de una prestación. Un 0 en el desempleo indica, en la mayoría de los casos, que no hay un régimen.",
      caption: (area: string) => `${area}: cobertura por rama, último año`,
      branch: "Rama",
      covered: "Cobertura",
      reached: "con cobertura",
      left: "queda fuera",
      denominator: "Proporción de",
      ticks: (region: string, income: string) => `Marcas: promedios modelados de la OIT (${region}; ${small(income)}; mundo).`,
      comparisons: "Promedios modelados de la OIT"
    },
    gender: {
      titleWidest: (branch: string, points: string, group: string, when: string) =>
        `${branch}: ${group} llevan una ventaja de ${points} puntos porcentuales (${when})`,
      titleEven: (years: string, ends: number, endsText: string, among: string) =>
        `En toda la cobertura que se publica para mujeres y hombres, ambos están a la par (${years})` +
        (ends === 0 ? "" : `; en ${endsText} de ${among}, ambos valores son 0 o ambos son 100`),
      titleWorkGroup: "Para el conjunto del grupo, el empleo informal es la única cifra que se publica por separado para mujeres y hombres",
      titleWork: "El empleo informal es la única cifra que se publica por separado para mujeres y hombres",
      titleNone: "No se publica ninguna cifra por separado para mujeres y hombres",
      women: "las mujeres",
      men: "los hombres",
      subtitle: "Cobertura de mujeres y hombres donde ambos valores se publican para el mismo año.",
      note: "Nunca se deduce un sexo a partir del otro y del total. Donde aquí falta una rama, el desglose no está publicado.",
      caption: (area: string) => `${area}: mujeres y hombres, último año con ambos`,
      notSplit: (branches: string) => `No publicado por sexo: ${branches}.`
    },
    work: {
      title: (value: string, when: string) => `${capital(share(value))} de las personas ocupadas trabaja en empleos informales (${when})`,
      titleGroup: (group: string, value: string, when: string) => `${group}: ${share(value)} trabaja en empleos informales (${when})`,
      titleNone: "El empleo informal no está publicado para esta área",
      subtitle: "Proporción de personas ocupadas cuyo empleo no trae protección social, por sexo, sector y categoría ocupacional.",
      partsUnremarked:
        "El total lleva la observación de que solo abarca ciudades; las tasas por sector y por categoría no llevan esa observación en la fuente.",
      note: "Un empleo cuenta como informal cuando, por ley o en la práctica, no trae protección social. El sector y la categoría provienen de ediciones propias, cuyos años pueden diferir; no son una misma serie.",
      caption: (area: string) => `${area}: empleo informal, último año de cada tabla`,
      all: "Todas las personas ocupadas",
      group: "Grupo"
    },
    programmes: {
      title: (value: string, when: string) =>
        `Según una encuesta de hogares, algún programa llega ${to(share(value))} de las personas (${when})`,
      titleOne: (programme: string, value: string, when: string) => `${programme}: cobertura ${of(share(value))} de las personas (${when})`,
      titleNone: "No tenemos una encuesta de hogares sobre programas de protección social para esta área",
      subtitle: "Proporción de personas en hogares que reciben cada tipo de programa, según encuestas de hogares.",
      note: "Es una familia de cifras distinta de la cobertura efectiva: las encuestas ven aquello por lo que preguntan, y un hogar entero cuenta cuando el programa llega a uno de sus miembros. Las dos nunca deben compararse.",
      caption: (area: string) => `${area}: programas según encuestas, último año`,
      programme: "Programa",
      fifthTitle: (poor: string, rich: string, when: string) =>
        `Los programas llegan ${to(share(poor))} del quinto más pobre y ${to(share(rich))} del más rico (${when})`,
      fifthSubtitle: "Proporción de personas a las que llega algún programa en cada quinto de ingreso, según una encuesta de hogares.",
      fifthCaption: (area: string) => `${area}: personas a las que llega algún programa, por quinto de ingreso, última encuesta`,
      fifth: "Quinto de ingreso",
      contributors: (value: string, when: string) =>
        `${capital(share(value))} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}; la fuente no indica el año).`
    },
    health: {
      title: (value: string, when: string) => `Los servicios de salud esenciales alcanzan ${value} de 100 puntos (${when})`,
      titleNone: "No tenemos ninguna cifra de cobertura de salud para esta área",
      subtitle:
        "Índice de cobertura de servicios de la cobertura sanitaria universal, y parte del gasto en salud que los hogares pagan de su bolsillo. La salud va aparte de las prestaciones monetarias.",
      caption: (area: string) => `${area}: salud, por año`,
      oop: (value: string, when: string) => `Los hogares pagan de su bolsillo ${share(value)} del gasto corriente en salud (${when})`,
      index: "Índice de servicios esenciales",
      pocket: "Gasto de bolsillo"
    },
    spending: {
      title: (value: string, edition: string) =>
        `${capital(share(value))} del PIB se destina a la protección social pública, sin contar salud (informe ${edition})`,
      titleNone: "El gasto público en protección social no está publicado para esta área",
      subtitle: "Proporción del producto interno bruto; último año disponible, que la fuente no indica.",
      note: "La división por etapas de la vida proviene de un informe anterior (2020-22) al del total (2024-26); no son una misma serie.",
      caption: (area: string) => `${area}: gasto público en protección social`,
      function: "Destino del gasto"
    },
    trend: {
      titleTwo: (name: string, first: string, firstYear: string, last: string, lastYear: string) =>
        `${name}: ${first} en ${firstYear}, ${last} en ${lastYear}`,
      titleOne: (name: string, value: string, year: string) => `${name}: un año publicado, ${value} en ${year}`,
      titleNone: "No se publica ninguna cifra de cobertura para ningún año",
      subtitle: "Todos los años publicados. Las líneas unen los años que la fuente permite comparar.",
      note: "Un cambio entre años puede deberse a un cambio en los programas, en lo que se informa o en el método.",
      caption: (area: string) => `${area}: todos los años de cobertura publicados`
    },
    unknown: {
      title: (count: number, text: string) =>
        n(count, `${text} indicador no tiene datos para esta área`, `${text} indicadores no tienen datos para esta área`),
      titleNone: "Todos los indicadores de este atlas tienen datos para esta área",
      intro: "La ausencia es un hallazgo. Nuestras fuentes no publican ningún valor para:",
      sex: "Publicado, pero no por separado para mujeres y hombres:",
      old: "Más de cinco años por detrás del año más reciente del indicador:",
      undated: "Publicado sin año:",
      annotations: "Para leer con cuidado:"
    },
    sources: {
      title: "De dónde provienen estas cifras",
      download: (area: string) => `Todas las filas de ${area} (CSV)`,
      rows: (count: number, text: string) => n(count, `${text} fila`, `${text} filas`),
      method: "Cómo se elabora cada número"
    },
    toIndicator: (name: string) => `${name}: todos los países`
  },
  indicators: {
    title: "Indicadores",
    intro: "Cada indicador hace una pregunta sobre un grupo de personas. Las familias nunca comparten un eje.",
    countries: (count: number, text: string) => `${text} ${n(count, "país o área", "países y áreas")}`,
    years: (first: string, last: string) => (first === last ? last : `${first}–${last}`),
    undated: "sin años publicados",
    bySex: (count: number, text: string) => `por sexo en ${text} ${n(count, "país o área", "países y áreas")}`,
    womenOnly: "solo para mujeres",
    noSex: "nunca por sexo"
  },
  indicator: {
    title: (name: string) => `${name}: todos los países, con sus años`,
    worldFinding: (gap: string, left: string, when: string) => `En el mundo, ${share(gap)} ${left} (${when}).`,
    ofGroup: (group: string, sentence: string) => afterColon(`${group}: ${sentence}`),
    groupMeasure: (group: string) => `${group}: proporción de empleos informales`,
    groupNote: (group: string) =>
      `Aquí se muestra un solo grupo: ${group.toLowerCase()}. Los demás están en las filas y en la página de cada país.`,
    medianFinding: (value: string, reached: string, count: string, years: string) =>
      `En la mediana de ${count} países y áreas con datos, ${share(value)} ${reached} (${years}).`,
    medianIndex: (value: string, count: string, years: string) =>
      `La mediana de ${count} países y áreas con datos es de ${value} puntos (${years}).`,
    sections: {
      map: "Mapa",
      ranking: "Clasificación",
      regions: "Por región",
      sex: "Por sexo",
      method: "Definición y método",
      data: "Datos"
    },
    mapTitle: (count: number, text: string, threshold: string) =>
      `En ${text} ${n(count, "país o área", "países y áreas")} queda fuera más ${of(share(threshold))}`,
    mapTitleIndex: (count: number, text: string) => `${text} ${n(count, "país o área tiene", "países y áreas tienen")} datos`,
    mapTitleInformal: (count: number, text: string, threshold: string) =>
      `En ${text} ${n(count, "país o área", "países y áreas")}, más ${of(share(threshold))} del trabajo es informal`,
    mapTitlePocket: (count: number, text: string, threshold: string) =>
      `En ${text} ${n(count, "país o área", "países y áreas")}, los hogares pagan de su bolsillo más ${of(share(threshold))} del gasto en salud`,
    noFinding: "Ningún país o área tiene datos.",
    placed: (area: string, value: string, when: string) => `${value} en ${area} (${when})`,
    placedMany: (count: number, text: string, value: string, years: string) =>
      `${value} en ${text} ${n(count, "país o área", "países y áreas")} (${years})`,
    rankingTitle: (first: string, last: string) => `De ${first} a ${last}`,
    rankingTitleOne: (only: string) => `Una cifra: ${only}`,
    rankingCaption: (name: string) => `${name}: todos los países y áreas con datos, último año`,
    noted: (list) => `Valores con una nota: ${list}; las notas están en «Para leer con cuidado», en la página del indicador.`,
    rankingNote:
      "Las posiciones comparan el último valor de cada país; los años difieren o no se publican. Las diferencias pequeñas significan poco.",
    notPublishedTitle: (count: number, text: string) => n(count, `${text} país o área sin datos`, `${text} países y áreas sin datos`),
    regionsTitle: (widest: string, low: string, high: string, tied: boolean) =>
      `${tied ? "Una de las mayores dispersiones" : "La mayor dispersión"} está en ${widest}: de ${low} a ${high}`,
    regionsSubtitle:
      "Cada punto es un país o área con su último valor; la línea marca el país mediano, y el triángulo, el promedio publicado de la OIT donde lo hay.",
    regionsNote: "Cada país cuenta una vez, con su último valor; los años difieren o no se publican.",
    regionsCaption: (name: string) => `${name}: dispersión de los últimos valores de los países por región, sin ponderar`,
    regionCountries: "Países con datos",
    lowest: "Más bajo",
    highest: "Más alto",
    published: "Promedio de la OIT",
    sexNote:
      "Nunca se deduce un sexo a partir del otro y del total. Los países y áreas que no están en la tabla no publican ambos valores.",
    sexTitle: (count: string, among: string) => `${count} de ${among} países y áreas lo publican para mujeres y hombres`,
    sexTitleNone: "Ningún país lo publica por separado para mujeres y hombres",
    sexTitleWomen: "Se refiere a las mujeres, y se publica para las mujeres",
    sexSubtitle: "Último año con ambos. Primero, las diferencias más amplias.",
    sexSubtitleSome: (drawn: string, of: string) =>
      `Último año con ambos. Las ${drawn} diferencias más amplias de ${of}; la tabla las tiene todas.`,
    sexCaption: (name: string) => `${name}: mujeres y hombres, último año con ambos`,
    denominator: "Denominador",
    source: "Fuente",
    series: "Unidad",
    download: (name: string) => `Todas las filas de «${name}» (CSV)`,
    annotations: "Para leer con cuidado",
    peopleHeld: "Las personas excluidas se pueden contar: tenemos el número de personas del denominador.",
    peopleApproximate: "Las personas excluidas se pueden estimar: el número de personas que tenemos se aproxima al denominador.",
    peopleNotHeld: "Las personas excluidas no se cuentan: no tenemos el número de personas del denominador."
  },
  region,
  computed,
  embed,
  take,
  ratifications,
  data: {
    title: "Llévese los datos",
    intro:
      "Todas las filas de todas las páginas, ordenadas: un valor por fila, con su año, señal, unidad, denominador, fuente y licencia. UTF-8, comas, un encabezado; se abren sin problemas en una hoja de cálculo.",
    column: "Columna",
    meaning: "Significado",
    meanings: {
      indicator: "identificador del indicador, como en su dirección",
      area: "código ISO 3166-1 alfa-3, o identificador de un grupo de países",
      area_name: "nombre en inglés",
      period: "año calendario; vacío donde la fuente no lo indica",
      edition: "el informe que contiene un valor sin año",
      sex: "total, mujeres (female) u hombres (male); total significa sin desglose",
      sector: "sector económico, o total",
      status: "categoría ocupacional, o total",
      quintile: "quinto de ingreso, q1 el más pobre, o total",
      function: "en qué se gasta el dinero público, o total",
      value: "el valor, tal como se publicó",
      unit: "porcentaje del denominador, porcentaje del PIB o puntos de un índice",
      denominator: "de quiénes es una proporción el valor",
      flag: "normal, ruptura de la serie (break) o poco confiable (unreliable)",
      remark: "lo que agrega la fuente: modelado, principales ciudades…",
      note: "lo que tenemos que decir sobre este valor en particular, en inglés; vacía en la mayoría",
      source: "quién la publica y en qué tabla",
      licence: "licencia de las cifras"
    },
    licence: "Licencia"
  },
  prose: {
    method: "Cómo se elabora cada número",
    about: "Acerca de este atlas",
    borders: "Cómo se dibujan las fronteras",
    methodDescription: "Fuentes, ediciones, reglas y límites detrás de cada número del atlas.",
    aboutDescription: "Qué es Left Out, para quién es y cómo usar lo que muestra."
  },
  compare,
  lenses,
  gender,
  informality,
  lifeCycle,
  sectors,
  strategies,
  notFound: {
    title: "Esta página no existe",
    text: "Puede que la dirección esté mal escrita. Las páginas de países terminan en un código de tres letras, como /es/countries/arg/. Busque un país o empiece por una de estas listas.",
    description: "No se encontró la página; maneras de hallar lo que buscaba.",
    frozen:
      "Las direcciones que empiezan por /v/ muestran los gráficos tal como eran en una edición de los datos. Los de la edición más reciente están en la misma dirección sin /v/ ni el código que le sigue."
  }
};
