import type {Words} from "../en.ts";

/** La página de descargas. */
export const data: Words["data"] = {
  title: "Descargar los datos",
  intro:
    "Todas las filas de todas las páginas, ordenadas: un valor por fila, con su año, señal, unidad, denominador, fuente y licencia. UTF-8, comas, un encabezado; se abren sin problemas en una hoja de cálculo.",
  column: "Columna",
  meaning: "Significado",
  meanings: {
    indicator: "identificador del indicador, como en su dirección",
    area: "código ISO 3166-1 alfa-3 (XKX para Kosovo, que no tiene uno), o identificador de un grupo de países",
    area_name: "nombre en inglés",
    period: "año calendario; vacío donde la fuente no lo indica",
    edition: "el informe que contiene un valor sin año",
    sex: "total, mujeres (female) u hombres (male); total significa sin desglose",
    sector: "sector económico, o total",
    status: "categoría ocupacional, o total",
    quintile: "quintil de bienestar (las personas ordenadas según ingreso o consumo), q1 el más pobre, o total",
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
};
