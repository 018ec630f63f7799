import type {PlaceName} from "../placeName.ts";
import {n, of, print, to} from "./phrases.ts";
import {reasons} from "./peers.ts";
import {say} from "./say.ts";
import {readValue as value} from "./value.ts";

type Placed = {value: string; area: PlaceName; when: string};
const placed = ({value, area, when}: Placed) => `${value} (${print.remarks([area.name, when])})`;

type Basis = {count: number; of: number; people: number};
const atCap = (percent: number): string => (percent > 0 ? `, ${print.wholePercent(percent)} de estas en el tope` : "");
const hidden = ({count, of, people}: Basis) =>
  `oculto: ${print.count(count)} de ${print.count(of)} países y áreas tienen datos y reúnen ${print.wholePercent(people)} de las personas, menos de la mitad`;

const dated = ({value, year}: {value: string; year: number}) => `${value} (${print.year(year)})`;

const quoted = (texts: readonly string[]) => print.list(texts.map((text) => `«${text}»`));
const named = (areas: readonly PlaceName[]) => print.list(areas.map(({name}) => name));

/** Las palabras de la página de comparación; viajan solas al navegador. */
export const compare: typeof import("../en/compare.ts").compare = {
  form: {
    remove: ({area}) => `Quitar ${area.name}`,
    copied: ({address}) => `Copiado: ${address}`,
    notCopied: ({address}) => `No se pudo copiar el enlace; es ${address}`,
    found: ({count}) => `${print.count(count)} ${n(count, "coincidencia", "coincidencias")}`,
    nothingFound: "Ningún país o grupo con ese nombre.",
    full: ({most}) => `${print.count(most)} es el máximo: quite uno para agregar otro.`
  },
  say,
  value,
  views: {bars: "Barras ordenadas", sexes: "Mujeres y hombres", trend: "Evolución", branches: "Ramas o partes", table: "Tabla"},
  refused: {
    noSex: "la fuente nunca lo tiene por sexo",
    womenOnly: "se refiere solo a las mujeres",
    undated: "sus valores no llevan año",
    noParts: "no tiene partes",
    otherReport: "sus partes provienen de un informe anterior",
    noTotal: "se publica solo por partes"
  },
  notShownAs: ({view, why}) => `«${view}» no es posible para este indicador: ${why}.`,
  strays: {
    indicator: ({texts}) => `La dirección pide un indicador desconocido, ${quoted(texts)}; se muestra otro.`,
    view: ({texts}) => `La dirección pide una forma de mostrar desconocida, ${quoted(texts)}; se usa otra.`,
    area: ({texts}) =>
      `${n(texts.length, "No es un país o grupo de este atlas y se omite", "No son países ni grupos de este atlas y se omiten")}: ${quoted(texts)}.`,
    doubled: ({areas}) => `Pedido dos veces y mostrado una: ${named(areas)}.`,
    tooMany: ({count}) => `Doce áreas son el máximo; ${n(count, "se omitió", "se omitieron")} ${print.count(count)}.`
  },
  marks: {
    normal: "",
    break: "ruptura",
    unreliable: "poco confiable",
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
  latest: "Último año, indicado junto a cada valor.",
  allYears: "Todos los años publicados.",
  basis: ({count, of, people, capped}) =>
    `${print.count(count)} de ${print.count(of)}, ${print.wholePercent(people)} de las personas${atCap(capped)}`,
  hidden,
  weak: "débil: menos de tres cuartos de las personas",
  weakAbsence: ({count, of, people}) =>
    `sin ordenar: cifra débil, de ${print.count(count)} de ${print.count(of)} países y áreas con ${print.wholePercent(people)} de las personas, menos de tres cuartos`,
  weakComputed: "Esa cifra es débil, con menos de tres cuartos de las personas conocidas: no se dibuja ni se ordena.",
  notComputed: {
    noDenominator: "no tenemos el número de personas del denominador",
    noMembers: "no tenemos la lista de miembros",
    noData: "ningún miembro tiene datos",
    noHeadCount: "no tenemos el número de personas de los miembros con datos"
  },
  neither: ({why}) => `sin datos en la tabla de la fuente, y sin calcular: ${why}`,
  noneComputed: ({why}) => `No se calcula ninguna: ${why}.`,
  computationHidden: (basis) => `El cálculo queda ${hidden(basis)}.`,
  noSeries: "no se publica ninguna serie para el grupo",
  left: ({name}) => `${name}, proporción que queda fuera`,
  cap: "el tope de la fuente",
  leftOut: ({share}) => `${share} queda fuera`,
  empty: ({most}) => `Elija hasta ${print.count(most)} países o grupos`,
  none: ({name}) => `${name}: ninguno tiene datos`,
  one: ({name, only}) => print.labelled(name, placed(only)),
  level: ({name, value, of, isAll, since}) =>
    `${name}: ${value} en los ${print.count(of)}${isAll ? "" : since === null ? " sin nota" : ` con encuesta desde ${print.year(since)}`}`,
  allNoted: ({name}) => `${name}: todas las cifras llevan aquí una nota`,
  allOld: ({name, since}) => `${name}: todas las cifras son aquí de encuestas anteriores a ${print.year(since)}`,
  allNotedOrOld: ({name, since}) => `${name}: todas las cifras son aquí de encuestas anteriores a ${print.year(since)} o llevan una nota`,
  range: ({name, low, high}) => `${name}: ${of(placed(low))} ${to(placed(high))}`,
  missing: ({count, of}) => `; ${print.count(count)} de ${print.count(of)} no ${n(count, "tiene", "tienen")} datos`,
  missingSex: ({count, of}) => `; de ${print.count(count)} de los ${print.count(of)} la fuente no tiene ambos valores`,
  noSexes: ({name}) => `${name}: en ninguno se puede comparar a mujeres y hombres`,
  sexesLevel: ({name}) => `${name}: mujeres y hombres están a la par donde se conocen ambos datos`,
  sexesApart: ({name, area, women, men, children, when, only}) =>
    `${name}: ${only ? "" : "la mayor distancia está "}${area.within}, ${children ? "sexo femenino" : "mujeres"} ${women} y ${children ? "masculino" : "hombres"} ${men} (${when})`,
  noneApart: ({name}) => `${name}: toda diferencia entre mujeres y hombres tiene un valor en el tope o con nota`,
  noSoundChange: ({name}) => `${name}: entre dos años comparables siempre hay un valor que lleva una nota`,
  noRecentChange: ({name, since}) => `${name}: ningún par de años comparables acaba en ${print.year(since)} o después sin nota`,
  noChange: ({name}) => `${name}: ninguno tiene dos años comparables`,
  widestChange: ({name, area, from, to: last, only}) =>
    `${name}: ${only ? "" : "el mayor cambio está "}${area.within}, ${of(dated(from))} ${to(dated(last))}`,
  widestPart: ({name, gap, part, area, when, tied}) =>
    `${name}: ${tied ? "una de las mayores brechas" : "la mayor brecha"}, ${gap}, está ${area.within}: ${part.toLowerCase()} (${when})`,
  branches: "Ramas",
  branchesSubtitle: "Proporción que queda fuera en cada rama, de su propio grupo de personas; último año, junto a cada valor.",
  partsOf: ({area}) => `${area.name}, parte por parte`,
  caption: ({name}) => `${name}: las áreas comparadas, último año`,
  sexesCaption: ({name, children}) => `${name}: ${children ? "sexo femenino y masculino" : "mujeres y hombres"}, último año con ambos`,
  trendCaption: ({name}) => `${name}: todos los años publicados`,
  partsCaption: ({name}) => `${name}: las áreas comparadas, parte por parte, último año`,
  computedColumn: "Calculado con los miembros",
  sheet: "Hoja de cálculo (XLSX)",
  data: "Datos (CSV)",
  link: "Enlace a esta figura",
  absentTitle: "Sin datos aquí",
  notes: {
    barred: "El título deja aparte los valores dudosos: cada uno lleva aquí su nota.",
    oldSurveys: ({count, since}) =>
      `El título usa las encuestas desde ${print.year(since)}; ${print.count(count)} ${n(count, "valor es anterior", "valores son anteriores")}.`,
    recentChange: ({since}) => `El título usa los cambios hasta una encuesta de ${print.year(since)} o posterior.`,
    modelled: "«Estimación OIT»: modelizada por la OIT para un grupo.",
    computed:
      "«Calculado»: cifra nuestra, donde no se publica ninguna: últimos valores de los miembros hasta el año de la cifra mundial de la OIT, ponderados por personas.",
    old: "Los valores antiguos (anteriores en más de cinco años al más frecuente) van atenuados.",
    sexes: "Ambas son las publicadas: ninguna se calcula.",
    trend: "Las líneas unen solo años comparables; los grupos, tal como se publican.",
    branches:
      "Las ramas tienen denominadores distintos y no se suman. Un 0 puede indicar que no hay un régimen, que no llegó a nadie o que no se informó de ninguno; la tabla no dice cuál de los tres."
  },
  groups: {
    title: "Qué hay detrás de los grupos",
    link: ({area}) => `${area.name}: miembros, y cómo se hace la cifra`,
    largest: "Quiénes aportan más personas excluidas:"
  },
  published: ({value, when}) => `Publicado: ${value} (${when}).`,
  notPublished: "La tabla de la fuente no tiene una cifra para el grupo.",
  computed: ({value, basis: {count, of, people, capped}, difference}) =>
    `Calculado con ${print.count(count)} de ${print.count(of)} países y áreas, que reúnen ${print.wholePercent(people)} de las personas${atCap(capped)}: ${value}${
      difference === null ? "" : ` (en puntos porcentuales, ${print.signedPoints(difference)} respecto de la cifra publicada)`
    }.`,
  largest: ({area, part, value, when}) => `${area.name}, ${print.percent(part)} (${print.remarks([value, when])})`,
  addLargest: ({areas}) => `Agregar ${named(areas)}`,
  groupWithMembers: ({area}) => `${area.name} con todos sus miembros`,
  suggestions: "Vale la pena agregar",
  pair: ({why}) => `Comparación Sur-Sur. ${why}`,
  like: ({area, reasons}) => `comparable con ${area.the}: ${print.list(reasons)}`,
  peerReasons: reasons,
  sameKind: "un grupo del mismo tipo"
};
