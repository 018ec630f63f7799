import {print} from "./phrases.ts";

/** Palabras de las cifras calculadas a partir de los miembros: qué tan firmes son y en qué se apoyan. */
export const computed: typeof import("../en/computed.ts").computed = {
  weakValue: (value) => `${value} †`,
  weak: "† débil: se conocen menos de tres cuartos",
  weakBasis: (basis) => `${basis}; una cifra débil, porque son menos de tres cuartos`,
  weakNote: "† Cifra débil: los países con datos reúnen desde la mitad hasta menos de tres cuartos de las personas de las que trata.",
  weakHeadline: "En los países con datos viven muy pocas de las personas para dar primero una cifra del grupo.",
  weakWork: "El empleo informal se conoce de muy pocas de las personas ocupadas para encabezar con una cifra del grupo",
  weakBesideTitle: "Trabajadores informales que se pueden contar, por sector",
  olderIncomes:
    "Los agregados de la OIT por ingreso siguen una agrupación del Banco Mundial más antigua que la de estas listas: las cifras publicadas y las calculadas no son de los mismos países.",
  olderIncomesAdd:
    "Los agregados de la OIT por ingreso siguen una agrupación más antigua del Banco Mundial; las personas excluidas resultan de esas tasas y de la población de los grupos de hoy, y no suman el número del mundo.",
  uncounted: ({places}) => `No se cuentan, porque ninguna tabla de aquí tiene datos de: ${print.list(places)}.`,
  earlierCounts: ({places, year}) =>
    `De estos no tenemos el número de personas de ${print.year(year)}; vale el último que tenemos: ${print.list(places.map((place) => `${place.name} (${print.year(place.year)})`))}.`
};
