import type {Words} from "../en.ts";
import {model} from "./model.ts";
import {print} from "./phrases.ts";

/** Lo que rodea una figura: notas, encabezados de tablas, lecturas. */
export const figure: Words["figure"] = {
  table: "Tabla",
  sheet: "Hoja de cálculo (XLSX)",
  data: "Datos (CSV)",
  link: "Enlace a esta figura",
  source: "Fuente",
  note: "Nota",
  people: {publisher: "Naciones Unidas", employment: "empleo según tasas modelizadas de la OIT"},
  extracts: {
    "survey-coverage": "ASPIRE, cobertura de los programas en las encuestas de hogares",
    "survey-insurance": "ASPIRE, cobertura de los programas en las encuestas de hogares",
    "survey-assistance": "ASPIRE, cobertura de los programas en las encuestas de hogares",
    "survey-labour-market": "ASPIRE, cobertura de los programas en las encuestas de hogares",
    "health-services":
      "Indicadores del Desarrollo Mundial, índice de cobertura de servicios de la cobertura sanitaria universal (Organización Mundial de la Salud, método de 2025)",
    "out-of-pocket":
      "Indicadores del Desarrollo Mundial, proporción del gasto en salud que se paga de bolsillo (Organización Mundial de la Salud)",
    "employment-by-sector": "Indicadores del Desarrollo Mundial, empleo por sector (estimaciones modelizadas de la OIT)",
    "self-employment": "Indicadores del Desarrollo Mundial, empleo independiente (estimaciones modelizadas de la OIT)"
  },
  denominator: (group: string) =>
    group === model.denominators.none ? "Índice de 0 a 100; no es una proporción de personas." : `Denominador: ${group}.`,
  undatedReport: (edition: string) => `Último año disponible, que la fuente no indica; informe ${print.edition(edition)}.`,
  latestYear: (years) =>
    years.first === years.last ? `Año: ${print.years(years)}.` : `Último año, ${print.years(years)}, indicado con cada valor.`,
  scale: ({low, high}) => `La escala va del ${low} al ${high}.`,
  readout: "Señale el gráfico, o recórralo con las teclas de flecha, para leer sus valores.",
  area: "País o área",
  value: "Valor",
  bar: "Barra",
  year: "Año",
  remark: "Observación",
  rank: "Posición",
  gap: "Brecha",
  left: "Personas excluidas",
  women: "Mujeres",
  men: "Hombres",
  difference: "Mujeres menos hombres, puntos porcentuales",
  world: "Mundo",
  region: "Región",
  incomeGroup: "Grupo de ingreso",
  oldSurvey: "Encuesta anterior, en ninguna mediana",
  capped: "En el tope: el resto se desconoce",
  median: "País mediano"
};
