import type {StruckClaim} from "./struckClaim.ts";

/** Claims about what the publishers measure, count and call their figures. */
export const struckSources: readonly StruckClaim[] = [
  {
    why: "The WHO compiles the index of health services, from 14 tracers in four areas; the fourth is service capacity and access",
    said: {
      en: /World Health Organization and (the )?World Bank|capacity of the health system/i,
      es: /Organización Mundial de la Salud y (el )?Banco Mundial|capacidad del sistema de salud/i
    },
    bites: {
      en: ["Published by the World Health Organization and the World Bank", "the capacity of the health system"],
      es: ["Organización Mundial de la Salud y Banco Mundial", "y capacidad del sistema de salud"]
    },
    spares: {en: ["service capacity and access"], es: ["capacidad y acceso a los servicios"]}
  },
  {
    why: "100 is where the source caps shares, not everyone",
    said: {
      en: /coverage stops at 100|(?<!(prove|mean) that )everyone is covered/i,
      es: /la cobertura llega hasta 100|(?<!no prueba que )toda la población est[áé] cubierta/i
    },
    bites: {
      en: ["Coverage stops at 100 and says nothing", "20 countries report that everyone is covered"],
      es: ["La cobertura llega hasta 100 y no dice", "informan que toda la población está cubierta"]
    },
    spares: {en: ["does not prove that everyone is covered"], es: ["no prueba que toda la población esté cubierta"]}
  },
  {
    why: "The United Nations name the series on people in poverty by social assistance in cash",
    said: {
      en: /(persons|people) (in poverty|below the national poverty line)[^.]{0,12} (are )?(not )?covered by social protection/i,
      es: /(en situación de pobreza|línea nacional de pobreza) (no )?(están )?cubiertas por la protección/i
    },
    bites: {
      en: [
        "of persons in poverty are not covered by social protection",
        "Share of persons below the national poverty line covered by social protection"
      ],
      es: ["de las personas en situación de pobreza no están cubiertas por la protección social"]
    },
    spares: {en: ["of persons in poverty receive no social assistance in cash"], es: ["en situación de pobreza no reciben asistencia"]}
  },
  {
    why: "Kosovo's code is not of ISO 3166-1",
    said: {en: /alpha-3 code(?! (of (a|the) country )?\(XKX)/i, es: /alfa-3(?!( de un país| del país)? \(XKX)/i},
    bites: {en: ["ISO 3166-1 alpha-3 code, or the id of a group"], es: ["código ISO 3166-1 alfa-3 del país"]},
    spares: {en: ["alpha-3 code of a country (XKX for Kosovo"], es: ["alfa-3 (XKX para Kosovo"]}
  },
  {
    why: "There are 224 countries and areas with a row",
    said: {en: /\babout 230\b/, es: /\bunos 230\b/},
    bites: {en: ["for about 230 countries and areas"], es: ["de unos 230 países y áreas"]},
    spares: {en: ["more than 220 countries"], es: ["más de 220 países"]}
  },
  {
    why: "Points are percentage points or index points",
    said: {
      en: /(?<!percentage |index )\bpoints?\b(?! (to|at|out)\b)|points? [^.]{0,12}(percentage|index) points?/i,
      es: /(?<!(Gráfico|Tiras) de |Cada |cada )\bpuntos?\b(?! (y coma|porcentual(es)?|del índice|de un índice))/i
    },
    bites: {
      en: ["Median difference, points", "Points short of 100", "differences under 1 point count as level"],
      es: ["Diferencia mediana, puntos", "Puntos que faltan para 100", "menos de 1 punto de diferencia"]
    },
    spares: {
      en: ["Percentage points", "0 to 100 index points", "Point at the picture"],
      es: ["Gráfico de puntos", "cada punto es un país", "puntos porcentuales", "puntos del índice"]
    }
  },
  {
    why: "A survey that ASPIRE has not, a country may have",
    said: {
      en: /\bno country[^.]{0,40}\bhas a (household )?survey\b|(?<!ASPIRE has )\bno such survey\b|^no household survey of urban/i,
      es: /\bningún país[^.]{0,40}\btiene una encuesta|(?<!ASPIRE )\bno tienen? una encuesta así|^ninguna encuesta de hogares por zonas/i
    },
    bites: {
      en: [
        "No country of this group has a survey of urban and rural areas",
        "4 countries and areas have no such survey.",
        "No household survey of urban and rural areas for this group"
      ],
      es: [
        "Ningún país de este grupo tiene una encuesta de zonas urbanas y rurales",
        "4 países y áreas no tienen una encuesta así.",
        "Ninguna encuesta de hogares por zonas urbanas y rurales en este grupo"
      ]
    },
    spares: {
      en: ["For 4 countries and areas, ASPIRE has no such survey.", "ASPIRE has no survey by urban and rural area for this group"],
      es: ["ASPIRE no tiene una encuesta así de 4 países y áreas."]
    }
  },
  {
    why: "A pair of which both stand at the cap has figures for both, and is not counted",
    said: {
      en: /(?<!last year with |comparable )\bfigures for both\b/i,
      es: /áreas? con ambos valores\b(?! comparables)/i
    },
    bites: {
      en: ["Of 6 countries and areas with figures for both (2019–2022)."],
      es: ["De 6 países y áreas con ambos valores (2019–2022)."]
    },
    spares: {
      en: ["Of 6 countries and areas with comparable figures for both (2019–2022)."],
      es: ["De 6 países y áreas con ambos valores comparables (2019–2022)."]
    }
  }
];
