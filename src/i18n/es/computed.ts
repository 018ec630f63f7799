import type {PlaceName} from "../placeName.ts";
import {n, of, print, small, thePeople, theShare, theWholeShare} from "./phrases.ts";

const dated = ({place, year}: {place: PlaceName; year: number}): string => `${of(place.the)} (${print.year(year)})`;

type Weightless = Parameters<(typeof import("../en/computed.ts").computed)["weightless"]>[0]["told"][number];
const weightlessIn = ({indicators, names}: Weightless): string =>
  indicators.length === 0 ? print.list(names) : `${print.list(names)} (${print.list(indicators.map(small))})`;

type LargeMissing = Parameters<(typeof import("../en/computed.ts").computed)["largeMissing"]>[0]["told"][number];
const largeIn = ({indicator, places}: LargeMissing): string => {
  const who = print.list(places.map(({name, share}) => `${name} (${print.wholePercent(share)})`));
  return indicator === null ? who : print.labelled(indicator, who);
};

/** Palabras de las cifras calculadas a partir de los miembros: qué tan firmes son y en qué se apoyan. */
export const computed: typeof import("../en/computed.ts").computed = {
  weakValue: (value) => `${value} †`,
  bound: ({text, of}) => `${text} como ${of === "gap" ? "mínimo" : "máximo"}`,
  weak: "† débil: se conocen menos de tres cuartos",
  weakBasis: (basis) => `${basis}; una cifra débil, porque son menos de tres cuartos`,
  cappedPart: ({share, of}) =>
    `${theWholeShare(share)} se cuenta en el tope: la ${of === "gap" ? "brecha puede ser mayor" : "cobertura puede ser menor"}`,
  cappedBasis: ({basis, share}) =>
    `${basis}; ${theWholeShare(share)} de esas personas se cuenta en el tope, de modo que es la cobertura máxima y la brecha mínima`,
  weakNote: "† Cifra débil: los países con datos reúnen desde la mitad hasta menos de tres cuartos de las personas de las que trata.",
  weakHeadline: "En los países con datos viven demasiado pocas personas para encabezar con una cifra del grupo.",
  weakWork: "El empleo informal se conoce de demasiado pocas personas ocupadas para encabezar con una cifra del grupo",
  weakBesideTitle: "Trabajadores informales que se pueden contar, por sector",
  few: "muy pocos países",
  fewCountries: "sin mediana: menos de cinco países",
  fewCountriesTitle: "Menos de cinco países tienen datos: no se da ninguna mediana",
  asIlo: "según la define la OIT",
  iloGroup: ({group, value, when}) =>
    `La cobertura que publica la OIT para ${group.the} es ${of(theShare(value))} (${when}); no tenemos su lista de miembros, así que las dos cifras pueden no ser de los mismos países.`,
  iloMembers: ({group}) =>
    `La cifra publicada es para ${group.the}; no tenemos su lista de miembros, así que puede no ser de los mismos países.`,
  newest: ({year, value, weak, places}) =>
    `Los valores posteriores a ${print.year(year)} no entran; con los ${print.list(places.map(dated))} sería ${theShare(value)}${weak ? " †" : ""}.`,
  tooOld: ({years, year, places}) =>
    `No ${n(places.length, "entra la encuesta anterior", "entran las encuestas anteriores")} en más de ${print.count(years)} años a ${print.year(year)}: ${print.list(places.map((place) => `la ${dated(place)}`))}.`,
  noHeadCount: ({places}) => `No tenemos el número de personas ${print.list(places.map(({the}) => of(the)))}; no entra en ninguna suma.`,
  largeMissing: ({told, from}) =>
    `Sin datos, aunque allí vive el ${print.wholePercent(from)} o más de las personas contadas: ${print.statements(told.map(largeIn))}.`,
  weightless: ({told}) => `Sin peso en lo calculado, por falta del número de personas: ${print.statements(told.map(weightlessIn))}.`,
  weightlessElsewhere:
    "Los países y áreas con datos pero sin número de personas aquí no tienen peso en lo calculado; la página de cada grupo los nombra.",
  worldPeople: ({people, areas}) =>
    `El número de personas se basa en una población mundial de ${thePeople(people)}, la de los ${print.count(areas)} países y áreas de los que tenemos ese dato.`,
  olderIncomes:
    "Los agregados de la OIT por ingreso siguen una agrupación del Banco Mundial más antigua que la de estas listas: las cifras publicadas y las calculadas no son de los mismos países.",
  olderIncomesAdd:
    "Los agregados de la OIT por ingreso siguen una agrupación del Banco Mundial más antigua que la de estas listas: por eso no se da el número de personas.",
  uncounted: ({places}) => `Ninguna tabla de aquí tiene datos ${print.list(places.map(({the}) => of(the)))}: no se cuentan.`,
  uncountedMany: ({count}) =>
    `No se cuentan: ${print.count(count)} ${n(count, "área más", "áreas más")} según esta definición, de las que ninguna tabla de aquí tiene datos`,
  earlierCounts: ({places, year}) =>
    `De estos no tenemos el número de personas de ${print.year(year)}; se usa el último que tenemos, ${print.list(places.map(dated))}.`
};
