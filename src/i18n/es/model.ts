import type {Denominator} from "../../model/denominator.ts";
import type {Code, Dimension} from "../../model/dimension.ts";
import type {Family} from "../../model/indicator.ts";
import type {Words} from "../en.ts";
import type {model as english} from "../en/model.ts";

const codes: {[D in Dimension]: Record<Code<D>, string>} = {
  sex: {total: "Total", female: "Mujeres", male: "Hombres"},
  sector: {
    total: "Todos los sectores",
    agriculture: "Agricultura",
    nonAgriculture: "Fuera de la agricultura",
    industry: "Industria",
    services: "Servicios"
  },
  status: {
    total: "Todos los empleos",
    employee: "Personas asalariadas",
    employer: "Personas empleadoras",
    ownAccount: "Por cuenta propia",
    cooperativeMember: "Miembros de cooperativas",
    familyWorker: "Familiares auxiliares"
  },
  quintile: {
    total: "Todas las personas",
    q1: "Quinto más pobre",
    q2: "Segundo quinto",
    q3: "Tercer quinto",
    q4: "Cuarto quinto",
    q5: "Quinto más rico"
  },
  function: {
    total: "Todas las funciones, sin salud",
    children: "Infancia",
    workingAge: "Edad de trabajar",
    oldAge: "Vejez",
    health: "Salud",
    totalWithHealth: "Todas las funciones y salud"
  }
};

const denominators: Record<Denominator, string> = {
  population: "la población total",
  children: "las niñas y los niños (el número de personas es el de 0 a 14 años)",
  mothers: "las mujeres que dan a luz (el número de personas es el de nacidos vivos)",
  unemployed: "las personas desempleadas",
  severelyDisabled: "las personas con discapacidad grave",
  employed: "las personas ocupadas",
  pensionAge: "las personas por encima de la edad de jubilación (el número de personas es el de 65 años y más)",
  vulnerable: "las personas fuera de la cobertura contributiva",
  poor: "las personas por debajo de la línea nacional de pobreza",
  employedInSector: "las personas ocupadas en el sector",
  employedInStatus: "las personas ocupadas en la categoría",
  labourForce: "la fuerza de trabajo",
  surveyPopulation: "la población de la encuesta",
  healthExpenditure: "el gasto corriente en salud",
  beneficiaryWelfare: "el bienestar de los hogares receptores",
  gdp: "el producto interno bruto",
  none: "un índice de 0 a 100; no es una proporción de personas"
};

const families: Record<Family, string> = {
  coverage: "Cobertura efectiva (ODS 1.3.1)",
  informality: "Trabajo informal",
  contributors: "Cotizantes",
  spending: "Gasto público",
  survey: "Programas, según encuestas de hogares",
  health: "Salud",
  context: "Contexto"
};

/** Cómo se llaman los códigos del modelo. */
export const model: Pick<Words, keyof typeof english> = {
  codes,
  denominators,
  families,
  flags: {normal: "", break: "ruptura de la serie", unreliable: "poco confiable"},
  remarks: {
    "": "",
    modelled: "estimación modelada de la OIT",
    mainCities: "principales ciudades",
    urbanOnly: "zonas urbanas",
    computedFromCounts: "calculado a partir de cantidades de ILOSTAT"
  },
  units: {percent: "%", percentOfGdp: "% del PIB", index: "puntos del índice"},
  absence: {
    notPublished: "no publicado",
    notPublishedBySplit: "no publicado con este desglose",
    notApplicable: "no se aplica"
  }
};
