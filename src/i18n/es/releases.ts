import type {Words} from "../en.ts";
import {print} from "./phrases.ts";

/** Las páginas de las versiones: qué cambió con cada una. */
export const releases: Words["releases"] = {
  title: "Versiones de los datos",
  intro: "Cada estado de los datos tiene su propio nombre. Lo que cambió de uno a otro se halla al compararlos, número por número.",
  moved: ({before}) => `En comparación con la versión ${before}`,
  first: "La primera versión: no hay ninguna anterior.",
  untold: "Esta versión no se ha comparado con la anterior.",
  unmoved: "Ninguna cifra cambió.",
  figures: {
    title: "Cifras",
    caption: "Cuántos números son nuevos, ya no están, se revisaron o llevan otra nota",
    columns: {table: "Tabla", fresh: "Nuevos", gone: "Retirados", revised: "Revisados", remarked: "Con otra nota"}
  },
  revisions: {
    caption: "Las mayores revisiones",
    columns: {table: "Tabla", area: "País o área", when: "Año", part: "De quiénes", was: "Antes", is: "Después"}
  },
  headlines: {
    title: "Países",
    caption: "Países cuyo último valor, puesto o clase en el mapa cambió",
    columns: {area: "País o área", indicator: "Indicador", was: "Antes", is: "Después"},
    none: "Ningún país se muestra con otro valor, puesto o clase.",
    standing: ({value, when, position, of}) => `${value} (${when}), puesto ${print.count(position)} de ${print.count(of)}`,
    missing: "sin datos"
  }
};
