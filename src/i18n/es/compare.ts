import {plural} from "../plural.ts";
import {say} from "./say.ts";

const n = (count: number, one: string, other: string): string => plural("es", count, {one, other});

/** Las palabras de la página de comparación; viajan solas al navegador. */
export const compare: typeof import("../en/compare.ts").compare = {
  title: "Comparar países y grupos",
  description:
    "Hasta doce países y grupos lado a lado en cualquier indicador: ordenados, mujeres y hombres, a lo largo de los años, rama por rama. La dirección guarda la comparación.",
  intro:
    "Hasta doce países y grupos, en cualquier indicador. La dirección de esta página contiene toda la comparación: cópiela, y otras personas verán lo mismo.",
  form: {
    indicator: "Indicador",
    areas: "Países y grupos",
    add: "Agregar un país o grupo",
    placeholder: "Nombre o código",
    remove: (name) => `Quitar ${name}`,
    clear: "Quitar todos",
    view: "Mostrar como",
    submit: "Comparar",
    copy: "Copiar enlace",
    copied: (address) => `Copiado: ${address}`,
    notCopied: (address) => `No se pudo copiar el enlace; es ${address}`,
    found: (count, text) => n(count, `${text} coincidencia`, `${text} coincidencias`),
    nothingFound: "Ningún país o grupo con ese nombre.",
    full: (most) => `${most} es el máximo: quite uno para agregar otro.`,
    groupMark: "grupo",
    failed: "No se pudieron obtener los datos. Revise la conexión y vuelva a elegir.",
    noScript: "Sin scripts esta página no puede dibujar su propia elección. Las comparaciones de abajo están listas, con sus tablas."
  },
  say,
  views: {bars: "Barras ordenadas", sexes: "Mujeres y hombres", trend: "Evolución", branches: "Ramas o partes", table: "Tabla"},
  refused: {
    noSex: "nunca se publica por sexo",
    womenOnly: "se refiere solo a las mujeres",
    undated: "sus valores no llevan año",
    noParts: "no tiene partes",
    otherReport: "sus partes provienen de un informe anterior",
    noTotal: "se publica solo por partes"
  },
  notShownAs: (view, why) => `«${view}» no es posible para este indicador: ${why}.`,
  strays: {
    indicator: (list) => `La dirección pide un indicador desconocido, ${list}; se muestra otro.`,
    view: (list) => `La dirección pide una forma de mostrar desconocida, ${list}; se toma otra.`,
    area: (count, list) =>
      `${n(count, "No es un país o grupo de este atlas y se omite", "No son países ni grupos de este atlas y se omiten")}: ${list}.`,
    doubled: (list) => `Pedido dos veces y mostrado una: ${list}.`,
    tooMany: (count, text) => `Doce áreas son el máximo; ${n(count, `se omitió ${text}`, `se omitieron ${text}`)}.`
  },
  quoted: (text) => `«${text}»`,
  marks: {
    normal: "",
    break: "ruptura",
    unreliable: "poco fiable",
    none: "",
    modelled: "estimación OIT",
    mainCities: "ciudades",
    urbanOnly: "urbano",
    computedFromCounts: "",
    computed: "calculado",
    hidden: "oculto: menos de la mitad",
    weak: "débil: menos de tres cuartos"
  },
  undated: "años no publicados",
  years: (from, to) => (from === to ? to : `${from}–${to}`),
  latest: "Último año, indicado junto a cada valor.",
  allYears: "Todos los años publicados.",
  basis: (count, of, people) => `${count} de ${of}, ${people} de las personas`,
  weak: "débil: menos de tres cuartos de las personas",
  weakAbsence: (count, of, people) =>
    `débil, y sin orden: ${count} de ${of} países y áreas tienen datos y reúnen ${people} de las personas, menos de tres cuartos`,
  weakComputed: "Esa cifra es débil, con menos de tres cuartos de las personas conocidas: no se dibuja ni se ordena.",
  hidden: (count, of, people) =>
    `oculto: ${count} de ${of} países y áreas tienen datos y reúnen ${people} de las personas, menos de la mitad`,
  notComputed: {
    noDenominator: "no tenemos el número de personas del denominador",
    noMembers: "no tenemos la lista de miembros",
    noData: "ningún miembro tiene datos",
    noHeadCount: "no tenemos el número de personas de los miembros con datos"
  },
  neither: (why) => `no publicado ni calculado: ${why}`,
  noneComputed: (why) => `No se calcula ninguna: ${why}.`,
  computationHidden: (hidden) => `El cálculo queda ${hidden}.`,
  noSeries: "no se publica ninguna serie para el grupo",
  empty: (most) => `Elija hasta ${most} países o grupos`,
  none: (name) => `${name}: ninguno tiene datos`,
  one: (name, place) => `${name}: ${place}`,
  level: (name, value, count) => `${name}: ${value} en los ${count}`,
  placed: (value, area, when) => `${value} (${area}, ${when})`,
  range: (name, low, high) => `${name}: de ${low} a ${high}`,
  missing: (count, text, of) => `; ${text} de ${of} no ${n(count, "tiene", "tienen")} datos`,
  missingSex: (text, of) => `; en ${text} de ${of} no se conocen ambos datos`,
  noSexes: (name) => `${name}: en ninguno se puede comparar a mujeres y hombres`,
  sexesLevel: (name) => `${name}: mujeres y hombres están a la par donde se conocen ambos datos`,
  sexesApart: (name, area, women, men, when) => `${name}: la mayor distancia, ${area}: mujeres ${women} y hombres ${men} (${when})`,
  noChange: (name) => `${name}: ninguno tiene dos años que se puedan comparar`,
  widestChange: (name, area, from, fromYear, to, toYear) =>
    `${name}: el mayor cambio está en ${area}, de ${from} (${fromYear}) a ${to} (${toYear})`,
  widestPart: (name, gap, part, area, when, tied) =>
    `${name}: ${tied ? "una de las mayores brechas" : "la mayor brecha"}, ${gap}, está en ${area}: ${part.toLowerCase()} (${when})`,
  branches: "Ramas",
  branchesSubtitle:
    "Cobertura efectiva por rama; cada barra es una proporción de su propio grupo de personas. Último año, indicado junto a cada valor.",
  partsOf: (area) => `${area}, parte por parte`,
  caption: (name) => `${name}: las áreas comparadas, último año`,
  sexesCaption: (name) => `${name}: mujeres y hombres, último año con ambos`,
  trendCaption: (name) => `${name}: todos los años publicados`,
  partsCaption: (name) => `${name}: las áreas comparadas, parte por parte, último año`,
  computedColumn: "Calculado con los miembros",
  data: "Datos (CSV)",
  absentTitle: "Sin datos aquí",
  notes: {
    modelled: "«Estimación OIT»: una cifra que la OIT modela para un grupo de países.",
    computed:
      "«Calculado»: nuestra propia cifra para un grupo, con los últimos valores de sus miembros, hasta el año de la cifra de la OIT para el mundo, ponderados por sus personas, donde no se publica ninguna.",
    old: "Los valores antiguos, más de cinco años por detrás del más nuevo del indicador, van atenuados.",
    sexes: "Nunca se deduce un sexo a partir del otro y del total.",
    trend: "Las líneas unen solo años que quien publica permite comparar; los grupos se muestran tal como se publican.",
    branches: "Las ramas tienen denominadores distintos y no se suman. Un 0 en desempleo casi siempre significa que no hay régimen."
  },
  groups: {
    title: "Qué hay detrás de los grupos",
    link: (name) => `${name}: miembros, y cómo se hace la cifra`,
    largest: "Mayores partes de la brecha, en personas:"
  },
  published: (value, when) => `Publicado: ${value} (${when}).`,
  notPublished: "No se publica ninguna cifra para el grupo.",
  computed: (value, count, of, people, difference) =>
    `Calculado con ${count} de ${of} países y áreas, que reúnen ${people} de las personas: ${value}${difference}.`,
  difference: (points) => ` (en puntos porcentuales, ${points} respecto de la cifra publicada)`,
  largest: (area, part, value, when) => `${area} ${part} (valor ${value}, ${when})`,
  addLargest: (names) => `Agregar ${names}`,
  groupWithMembers: (name) => `${name} con todos sus miembros`,
  suggestions: "Vale la pena agregar",
  pair: (why) => `Pareja Sur–Sur. ${why}`,
  like: (name, reasons) => `como ${name}: ${reasons}`,
  peerReasons: {
    sameSubregion: "misma subregión",
    sameIncomeGroup: "mismo grupo de ingreso",
    similarInformality: "informalidad e ingreso similares"
  },
  sameKind: "un grupo del mismo tipo",
  comparison: "La comparación",
  ready: "Comparaciones listas",
  drawn: "Cada una, dibujada",
  readyIntro: "Tal como están hoy, cada una con su tabla; cada una se abre arriba para cambiarla.",
  open: "Abrir arriba para cambiarla",
  prepared: {
    "northern-africa-latin-america": "África del Norte y América Latina: vejez, mujeres y hombres",
    "argentina-tunisia": "Argentina y Túnez: todas las ramas",
    "income-groups": "Grupos de ingreso y el mundo: alguna prestación a lo largo de los años",
    maghreb: "El Magreb: pensiones en la vejez",
    mercosur: "MERCOSUR: prestaciones para la infancia",
    brics: "BRICS: alguna prestación",
    regions: "Regiones de la OIT: trabajo informal de mujeres y hombres"
  }
};
