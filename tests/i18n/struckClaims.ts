import type {StruckClaim} from "./struckClaim.ts";
import {struckMedians} from "./struckMedians.ts";
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
    said: {
      en: /\bincome (fifth|quintile)|\b(poorest|richest) fifth/i,
      es: /\b(quinto|quintil)e?s? de ingresos?\b|\bquintos? (más|de)\b/i
    },
    bites: {
      en: ["Income fifth", "in each income quintile", "Of the poorest fifth 60% are reached"],
      es: ["Quinto de ingreso", "quintiles de ingreso", "Quinto más pobre"]
    },
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
      en: /\b(countr(y|ies)|areas?|members?)\b(?:(?!ILO|publisher)[^.;]){0,60}\bpublish(es)?\b|\b(not|never) published (for|by) |^not published|published (but not )?by (sex|one|\d)|\bpublished for women and|\bno [^.;:]{0,20}figure[^.;:]{0,10} (is|are) published|\bfigures [^.;:]{0,20}are (not published|published, none)/i,
      es: /\b(países|país|áreas?|miembros?)\b(?:(?!OIT)[^.;]){0,60}(?<!\bse |\bquien(es)? las? )\bpublican?\b|\bpublican? (un|\d+|el \S+) (de|país|países|áreas?)|^no publicado|no está publicado para|nunca se publica por|publicad[oa]s? pero no por sexo|(\d|ramas) publicad[oa]s para mujeres|\bno (hay|se publican?) [^.;]{0,20}(cifras?|por sexo)( de ambos| publicad|$)|\bno se publica ninguna cifra/i
    },
    bites: {
      en: [
        "No country publishes it for women and men",
        "Countries and areas that the table leaves out publish no figure",
        "not published by sex",
        "3 of the 5 countries and areas that publish both",
        "12 of 20 members publish coverage in old age for women and men",
        "Informal employment of women and men is published by one country",
        "Togo: 3 of 6 published for women and men",
        "Togo: no coverage figure is published",
        "published but not by sex in 3",
        "No country of this group publishes coverage for women and men separately.",
        "Spending is not published for this area"
      ],
      es: [
        "Ningún país lo publica por separado",
        "los países y áreas que no están no publican ambos",
        "no publicado",
        "los 5 países y áreas que publican ambos valores",
        "12 de 20 miembros publican la cobertura de vejez",
        "la publican 12 de 20 países y áreas",
        "Togo: 3 de 6 publicadas para mujeres y hombres",
        "Togo: no se publica ninguna cifra de cobertura",
        "publicado pero no por sexo en 3",
        "Para 3 ramas no se publica ninguna cifra por sexo",
        "Ningún país de este grupo publica la cobertura por separado",
        "El gasto no está publicado para esta área"
      ]
    },
    spares: {
      en: [
        "Published without a year:",
        "the latest available year of each country, which is not published",
        "The ILO publishes no figure for this group."
      ],
      es: ["último año disponible de cada país, que no se publica", "La OIT no publica ninguna cifra para este grupo."]
    }
  },
  ...struckMedians,
  ...struckSources
];
