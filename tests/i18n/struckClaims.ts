import type {StruckClaim} from "./struckClaim.ts";
import {struckSources} from "./struckSources.ts";

/** What no text says any more, in any language. */
export const struckClaims: readonly StruckClaim[] = [
  {
    why: "Lack of social protection makes employees informal; others follow their enterprise",
    said: {
      en: /\b(job|work)\b[^.]{0,40}\bwithout (social )?protection(?! or other)/i,
      es: /\b(empleo|trabaj[oa])\b[^.]{0,40}(no trae|carece de|sin) protección(?! social ni otras)/i
    },
    bites: {
      en: [
        "A job counts as informal when it comes without social protection in law or practice.",
        "Who works in a job without social protection?"
      ],
      es: [
        "Un empleo es informal cuando no trae protección social, en la ley o en la práctica.",
        "¿Quién trabaja en un empleo sin protección social?"
      ]
    },
    spares: {
      en: ["Employees count when their job comes without social protection or other employment benefits"],
      es: ["cuentan cuando su empleo no trae protección social ni otras prestaciones laborales"]
    }
  },
  {
    why: "The indicator is about cash benefits: health care is left out",
    said: {
      en: /\b(any|at least one( social protection)?|no social protection) benefit\b/i,
      es: /\b(alguna|ninguna|al menos una) prestación\b(?! monetaria)/i
    },
    bites: {
      en: ["of the population is covered by no social protection benefit", "At least one benefit", "Covered by any benefit"],
      es: ["Con alguna prestación", "cubierta por al menos una prestación de protección social", "ninguna prestación familiar"]
    },
    spares: {
      en: ["no social protection cash benefit", "Where there is no benefit"],
      es: ["ninguna prestación monetaria", "Basta una prestación"]
    }
  },
  {
    why: "Surveys rank people by welfare, which is income or consumption",
    said: {en: /\bincome (fifth|quintile)/i, es: /\b(quinto|quintil)e?s? de ingresos?\b|\bquinto (más|de)\b/i},
    bites: {en: ["Income fifth", "in each income quintile"], es: ["Quinto de ingreso", "quintiles de ingreso", "Quinto más pobre"]},
    spares: {
      en: ["income group", "Welfare quintile (by income or consumption)"],
      es: ["grupo de ingreso", "quintil de bienestar (según ingreso)"]
    }
  },
  {
    why: "65 is not the pension age, and 14 not the end of childhood: the text says which way the number is off",
    said: {
      en: /\b(which )?comes near (that group|the ILO’s|the number of|the population|the denominator)/i,
      es: /se aproximan? (a ese grupo|a la que|al número|a la población|al denominador)/i
    },
    bites: {
      en: ["65 and over, which comes near that group.", "comes near the denominator"],
      es: ["que se aproxima a ese grupo.", "se aproximan al número de madres"]
    },
    spares: {en: ["How near a country comes to full coverage"], es: ["una aproximación"]}
  },
  {
    why: "What is missing is missing in the publisher's table; the country may hold it",
    said: {
      en: /\b(countr(y|ies)|areas?)\b[^.;]{0,60}\bpublish(es)? (it|no|none|informal)\b|\bnot published (for|by) (this|the) |^not published/i,
      es: /\b(países|país|áreas?)\b[^.;]{0,60}\b(no publican?|lo publican?|publican? el)\b|^no publicado|no está publicado para/i
    },
    bites: {
      en: [
        "No country publishes it for women and men",
        "Countries and areas that the table leaves out publish no figure",
        "not published by sex",
        "Spending is not published for this area"
      ],
      es: [
        "Ningún país lo publica por separado",
        "los países y áreas que no están no publican ambos",
        "no publicado",
        "El gasto no está publicado para esta área"
      ]
    },
    spares: {
      en: ["Published without a year:", "the latest available year of each country, which is not published"],
      es: ["último año disponible de cada país, que no se publica"]
    }
  },
  ...struckSources
];
