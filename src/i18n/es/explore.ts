import {pageNames} from "./pageNames.ts";
import {print} from "./phrases.ts";
import type {Words} from "../en.ts";

/** La página del mapa que se explora. */
export const explore: Words["explore"] = {
  name: pageNames.map,
  oceania: "Oceanía",
  title: ({name}) => `Mapa: ${name}`,
  titleWithin: ({name, place}) => `Mapa: ${name}, ${place}`,
  description: ({name}) =>
    `${name}: un mapa de todos los países y áreas que se acerca a cada región, con la lista ordenada de sus países y cada valor con su año.`,
  indicator: "Indicador",
  region: "Región",
  none: ({place}) => `Ningún país o área ${place.within} tiene datos.`,
  list: "Países por región",
  caption: ({measure}) =>
    `${measure}: en cada región, primero los más rezagados. Las posiciones son entre todos los países y áreas con datos; el puesto 1 es el más adelantado.`,
  captionValue: ({measure}) =>
    `${measure}: en cada región, primero el valor más alto. Las posiciones son entre todos los países y áreas con datos.`,
  ranked: ({said, rank, of}) => `${said}; puesto ${print.count(rank)} de ${print.count(of)}`,
  beyond: ({names}) => `No están en esta imagen, pero sí en la lista: ${print.list(names)}.`,
  pictures: "Las imágenes para guardar no destacan ningún país; el código, la cita y el enlace, sí.",
  parts: "Regiones: las subregiones de la OIT; las mayores, divididas como las dividen las Naciones Unidas (M49).",
  whole: "Todo el mundo",
  previous: "Región anterior",
  next: "Región siguiente",
  keys: "En el mapa: las flechas van al país vecino, + a su región, − hacia fuera y 0 al mundo.",
  lit: {
    choose: "Resaltar un país",
    nobody: "Ninguno",
    light: "Resaltar",
    said: ({place}) => `Resaltado en todas las páginas: ${place}.`,
    keep: "Guardar en este dispositivo",
    kept: "Guardado en este dispositivo",
    stop: "Dejar de resaltar"
  },
  unknown: {
    region: ({asked, near}) => `Aquí no hay ninguna región «${asked}»; la de nombre más parecido: ${near}.`,
    lit: ({asked, near}) => `Aquí no hay ningún país «${asked}»; el de nombre más parecido: ${near}.`,
    indicator: ({asked, near}) => `No hay ningún mapa de «${asked}»; el de nombre más parecido: ${near}.`
  },
  embed: {
    unlit: ({asked}) => `«${asked}» no está en este gráfico; no se resalta ningún país.`,
    unknown: ({asked}) => `No hay ninguna región «${asked}»; se muestra todo el mundo.`
  },
  here: "Explorar este mapa",
  maker: "Un mapa puede mostrar una sola región: elíjala en la página del mapa y compártala desde allí.",
  onMap: "En el mapa",
  indicatorPage: "Definición, clasificación y método"
};
