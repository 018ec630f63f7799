import type {StruckClaim} from "./struckClaim.ts";

/** Claims about medians and about what lies between two years. */
export const struckMedians: readonly StruckClaim[] = [
  {
    why: "Medians of several things are each of their own countries; no one country has them all",
    said: {
      en: /in the median country, [^(]* reaches the largest|the median country (spends|would spend|leaves out most)|the median country: /i,
      es: /en el país mediano, [^(]* y a menos|el país mediano (de este grupo )?(gasta|gastaría)|brechas? del país mediano|el país mediano: es /i
    },
    bites: {
      en: [
        "In the median country, social assistance reaches the largest share of people, 31.1%, and insurance the smallest",
        "The median country spends 0.2% of GDP on children",
        "The median country leaves out most in old age",
        "The median country: 94.1% informal in agriculture"
      ],
      es: [
        "En el país mediano, se llega a más personas por asistencia social, al 31,1 %, y a menos por seguro",
        "El país mediano gasta el 0,2 % del PIB",
        "La mayor brecha del país mediano es la de vejez",
        "El país mediano: es informal el 94,1 %"
      ]
    },
    spares: {
      en: ["In the median country, 41.1% of people are reached by any programme", "in the median country of Eastern Europe"],
      es: ["En el país mediano, se llega por algún programa al 41,1 % de las personas"]
    }
  },
  {
    why: "The first and the last year say nothing of those between them",
    said: {
      en: /coverage (did not change|hardly changed|rose by|fell by)/i,
      es: /cobertura (no cambió|apenas cambió|subió|bajó)/i
    },
    bites: {
      en: ["between 2015 and 2023 coverage did not change", "coverage rose by 5.0 percentage points"],
      es: ["entre 2015 y 2023, la cobertura no cambió", "la cobertura subió 5,0 puntos porcentuales"]
    },
    spares: {en: ["coverage stood at the same value in 2015 and 2023"], es: ["la cobertura tenía el mismo valor en 2015 y en 2023"]}
  }
];
