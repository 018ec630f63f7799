import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** Lo que está en la página de comparación antes de elegir; no viaja con las palabras de una comparación. */
export const comparePage: Words["comparePage"] = {
  title: pageNames.compare,
  description:
    "Hasta doce países y grupos lado a lado en cualquier indicador: ordenados, mujeres y hombres, a lo largo de los años, rama por rama. La dirección guarda la comparación.",
  intro: "Hasta doce países y grupos, sobre cualquier indicador, en una dirección para compartir.",
  form: {
    choose: "Elija países, grupos e indicador",
    change: "Cambiar",
    indicator: "Indicador",
    areas: "Países y grupos",
    add: "Agregar un país o grupo",
    groupMark: "grupo",
    placeholder: "Nombre o código",
    clear: "Quitar todos",
    view: "Mostrar como",
    submit: "Comparar",
    copy: "Copiar enlace",
    noScript:
      "Sin scripts esta página no puede dibujar su propia elección: el formulario solo forma su dirección, para un navegador con scripts. Las comparaciones de abajo están listas, con sus tablas."
  },
  pending: {
    loading: "Cargando esta comparación…",
    offline: "No se pudo cargar la comparación: no hay acceso al sitio. Revise la conexión.",
    refused: ({status}) => `No se pudo cargar la comparación: el sitio respondió con el error ${status}.`,
    slow: "No se pudo cargar la comparación: la respuesta tardó demasiado.",
    release: "No se pudo cargar la comparación: sus datos son de otra edición que esta página.",
    unreadable: "No se pudo cargar la comparación: la respuesta no es la que se pidió.",
    script: "No se pudo cargar la comparación: falta una parte de esta página. Vuelva a cargarla.",
    retry: "Intentar de nuevo"
  },
  comparison: "La comparación",
  ready: "Comparaciones listas",
  drawn: "Cada una, dibujada",
  readyIntro: "Tal como están hoy, cada una con su tabla; cada una se abre arriba para cambiarla.",
  open: "Abrir arriba para cambiarla",
  prepared: {
    "northern-africa-latin-america": {among: "África del Norte y América Latina y el Caribe", what: "vejez, mujeres y hombres"},
    "argentina-tunisia": {among: "Argentina y Túnez", what: "todas las ramas"},
    "income-groups": {among: "Grupos de ingreso y el mundo", what: "al menos una prestación monetaria a lo largo de los años"},
    maghreb: {among: "El Magreb", what: "pensiones en la vejez"},
    mercosur: {among: "MERCOSUR", what: "prestaciones monetarias para la infancia"},
    brics: {among: "BRICS", what: "al menos una prestación monetaria"},
    regions: {among: "Regiones de la OIT", what: "empleo informal de mujeres y hombres"}
  }
};
