import type {Words} from "../en.ts";
import {n, print} from "./phrases.ts";

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
    inClass: ({value, when, position, of, class: place}) =>
      `${value} (${when}), puesto ${print.count(position)} de ${print.count(of)}, clase ${print.count(place)} de 5 en el mapa`,
    passed: ({count}) => `${print.count(count)} ${n(count, "cambio más", "cambios más")} solo de puesto, porque otros países se movieron.`,
    missing: "sin datos"
  },
  sentences: {
    title: "Frases",
    caption: ({count}) => `${print.count(count)} ${n(count, "frase dice", "frases dicen")} otra cosa`,
    captionFirst: ({count, shown}) =>
      `Las primeras ${print.count(shown)} de ${print.count(count)} ${n(count, "frase que dice", "frases que dicen")} otra cosa`,
    columns: {where: "Dónde", is: "Ahora, y antes"},
    before: ({sentence}) => `Antes: ${sentence === null ? "sin frase" : `«${sentence}»`}`,
    none: "Ninguna frase del sitio dice otra cosa.",
    missing: "sin frase"
  },
  guards: {
    title: "Controles que objetaron",
    intro: "Cada actualización se compara con los datos anteriores. Estas objeciones se examinaron, y las cifras resultaron correctas.",
    caption: "Objeciones, cada una con la razón por la que las cifras son correctas",
    columns: {what: "Objeción", table: "Tabla", why: "Por qué es correcto"},
    none: "Ningún control objetó.",
    kinds: {
      "years ahead": "Años futuros",
      "shares of one": "Proporciones de 1 en lugar de 100",
      "sexes alike": "Mujeres y hombres con las mismas cifras",
      "areas gone": "Faltan países o áreas",
      "parts gone": "Faltan desgloses",
      "years gone": "Faltan años",
      "values gone": "Faltan cifras",
      "newest year lost": "Falta el año más reciente",
      "rows gone": "Menos filas",
      factor: "Cifras multiplicadas por un mismo factor",
      "large moves": "Cifras que cambiaron mucho",
      "many values moved": "Cambiaron muchas cifras",
      "area moved": "Cambió todo un país o área",
      exchanged: "Cifras intercambiadas",
      "flat series": "La misma cifra todos los años",
      "carried over": "Las cifras del año anterior, repetidas",
      leaps: "Cifras nuevas lejos de las del año contiguo",
      "number cut": "Números con menos cifras decimales",
      "median moved": "Una mediana cambió mucho",
      "marks gone": "Faltan marcas o notas",
      "words moved": "Cambiaron nombres o textos",
      "meaning moved": "Un indicador significa otra cosa",
      "members moved": "Cambiaron los miembros de un grupo",
      "source moved": "Cambiaron las condiciones de una fuente",
      "table gone": "Falta una tabla"
    }
  },
  tables: {
    "insured-lives": "Personas aseguradas por microseguros",
    "office-figures": "Cifras de áreas dentro de los países",
    "office-measures": "Qué se mide en áreas dentro de los países"
  },
  note: ({fresh, gone, revised, remarked}) =>
    `Cifras: ${print.list([
      ...(fresh > 0 ? [`${print.count(fresh)} ${n(fresh, "nueva", "nuevas")}`] : []),
      ...(gone > 0 ? [`${print.count(gone)} ${n(gone, "retirada", "retiradas")}`] : []),
      ...(revised > 0 ? [`${print.count(revised)} ${n(revised, "revisada", "revisadas")}`] : []),
      ...(remarked > 0 ? [`${print.count(remarked)} con otra nota`] : [])
    ])}.`
};
