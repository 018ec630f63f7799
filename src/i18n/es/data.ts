import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** La página de descargas. */
export const data: Words["data"] = {
  title: pageNames.data,
  intro:
    "Todas las filas de todas las páginas, ordenadas: un valor por fila, con su año, marca, unidad, denominador, fuente y licencia. En libros para hojas de cálculo, y en CSV y Parquet para programas.",
  column: "Columna",
  meaning: "Significado",
  meanings: {
    indicator: "identificador del indicador, como en su dirección",
    area: "código ISO 3166-1 alfa-3 (XKX para Kosovo, que no tiene uno), o identificador de un grupo de países",
    area_name: "nombre en inglés",
    area_kind: "país o área (country), o grupo (group): un agregado de muchos países",
    period: "año calendario; vacío donde la fuente no lo indica",
    edition: "el informe que contiene un valor sin año",
    sex: "total, mujeres (female) u hombres (male); total significa sin desglose",
    sector: "sector económico, o total",
    status: "situación en el empleo, o total",
    quintile: "quintil de bienestar (las personas ordenadas según ingreso o consumo), q1 el más pobre, o total",
    spent_on: "en qué se gasta el dinero público, o total",
    residence: "zonas urbanas o rurales, o total",
    age: "grupo de edad (youth: de 15 a 24 años; adult: 25 y más), o total",
    value: "el valor, tal como se publicó",
    unit: "porcentaje del denominador, porcentaje del PIB o puntos de un índice",
    denominator: "de quiénes es una proporción el valor",
    flag: "normal, ruptura de la serie (break) o poco confiable (unreliable)",
    remark: "lo que agrega la fuente: modelizado, principales ciudades…",
    note: "lo que tenemos que decir sobre este valor en particular, en inglés; vacía en la mayoría",
    source: "quién la publica y en qué tabla",
    licence: "licencia de las cifras"
  },
  licence: "Licencia"
};
