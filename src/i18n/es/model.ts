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
    familyWorker: "Trabajadores familiares auxiliares",
    selfEmployed: "Trabajadores independientes"
  },
  quintile: {
    total: "Todas las personas",
    q1: "Quintil más pobre",
    q2: "Segundo quintil",
    q3: "Tercer quintil",
    q4: "Cuarto quintil",
    q5: "Quintil más rico"
  },
  function: {
    total: "Todas las funciones, sin salud",
    children: "Infancia",
    workingAge: "Edad de trabajar",
    oldAge: "Vejez",
    health: "Salud",
    totalWithHealth: "Todas las funciones y salud"
  },
  residence: {total: "Todo el país", urban: "Zonas urbanas", rural: "Zonas rurales"},
  age: {total: "15 años y más", youth: "De 15 a 24 años", adult: "25 años y más"}
};

const denominators: Record<Denominator, string> = {
  population: "la población total",
  children:
    "las niñas y los niños (número de personas: de 0 a 14 años, una aproximación demasiado baja donde también cuentan edades mayores, demasiado alta donde solo cuentan edades menores)",
  mothers: "las mujeres que dan a luz (número de personas: nacidos vivos, algo alto)",
  unemployed: "las personas desempleadas",
  severelyDisabled: "las personas con discapacidad grave (su número es una estimación)",
  employed: "las personas ocupadas",
  pensionAge:
    "las personas por encima de la edad legal de jubilación (número de personas: de 65 años y más, una aproximación demasiado baja donde la edad legal de jubilación es menor de 65, demasiado alta donde es mayor)",
  vulnerable: "las personas fuera de la cobertura contributiva",
  poor: "las personas en situación de pobreza (la tabla no dice según qué línea)",
  employedInSector: "las personas ocupadas en el sector",
  employedInStatus: "las personas ocupadas en esa situación en el empleo",
  employedInAge: "las personas ocupadas del grupo de edad",
  labourForce: "la fuerza de trabajo",
  surveyPopulation: "la población de la encuesta",
  surveyResidents: "las personas de la encuesta que viven en esas zonas (urbanas o rurales)",
  healthExpenditure: "el gasto corriente en salud",
  beneficiaryWelfare: "el bienestar de los hogares receptores",
  gdp: "el producto interno bruto",
  none: "un índice de 0 a 100; no es una proporción de personas"
};

const families: Record<Family, string> = {
  coverage: "Cobertura efectiva (ODS 1.3.1)",
  informality: "Empleo informal",
  contributors: "Cotizantes",
  spending: "Gasto público",
  survey: "Programas, según encuestas de hogares",
  health: "Salud",
  context: "Contexto"
};

/** De quiénes es una proporción, como lo dicen las frases: lo que queda fuera sigue desde ahí. */
const wholes: Words["wholes"] = {
  population: "de la población",
  children: "de las niñas y los niños",
  mothers: "de las madres con recién nacidos",
  employed: "de las personas ocupadas",
  pensionAge: "de las personas por encima de la edad legal de jubilación"
};

/** Cómo se llaman los códigos del modelo. */
export const model: Pick<Words, keyof typeof english> = {
  codes,
  denominators,
  wholes,
  families,
  flags: {normal: "", break: "ruptura de la serie", unreliable: "poco confiable"},
  remarks: {
    "": "",
    modelled: "estimación modelizada de la OIT",
    mainCities: "principales ciudades",
    urbanOnly: "zonas urbanas",
    computedFromCounts: "calculado a partir de recuentos de ILOSTAT"
  },
  units: {percent: "%", percentOfGdp: "% del PIB", index: "puntos del índice"},
  absence: {
    notPublished: "sin datos",
    notPublishedBySplit: "sin datos por sexo",
    notApplicable: "no corresponde"
  }
};
