import type {Locale} from "../../src/model/locale.ts";

/**
 * A term of the field, as the ILO, the World Bank and the United Nations write it in each language. Where a text says it in English, the same text in
 * another language says it there; `but` names texts that may say it otherwise.
 */
export type Term = Readonly<Record<Locale, RegExp>> & {readonly but?: RegExp};

export const terms: readonly Term[] = [
  {
    en: /\beffective coverage\b/i,
    es: /cobertura efectiva/i,
    fr: /couverture effective/i,
    ar: /تغطي(?:ة|ته|تها) (?:ال)?فعلية/,
    but: /^heads\./
  },
  {en: /\blegal coverage\b/i, es: /cobertura legal/i, fr: /couverture légale/i, ar: /التغطية القانونية|تغطية قانونية/},
  {
    en: /\bsocial protection\b/i,
    es: /protección social/i,
    fr: /protection sociale/i,
    ar: /حماية (?:ال)?اجتماعية|حمايتها الاجتماعية/,
    but: /^country\.programmes\.title$/
  },
  {en: /\bsocial insurance\b/i, es: /seguros? social/i, fr: /assurances? sociale/i, ar: /(?:ال)?تأمين(?:ات)? (?:ال)?اجتماعي/},
  {en: /\bsocial assistance\b/i, es: /asistencia social/i, fr: /assistance sociale/i, ar: /مساعد(?:ة|ات) (?:ال)?اجتماعية/},
  {
    en: /\bcash benefits?\b/i,
    es: /prestaci(?:ón|ones)[^.;:]* monetarias?/i,
    fr: /prestations?[^.;:]* en espèces/i,
    ar: /إعان(?:ة|ات)[^.؛:]* (?:ال)?نقدية/
  },
  {en: /\binformal (?:employment|jobs?)\b/i, es: /inform/i, fr: /emplois? (?:\S+ )?informel/i, ar: /غير (?:ال)?منظم/},
  {
    en: /\bown-account\b/i,
    es: /por cuenta propia/i,
    fr: /pour leur propre compte|à (?:leur|son) (?:propre )?compte/i,
    ar: /لحساب(?:هم|ه|ها) الخاص/
  },
  {en: /\bcontributing family (?:workers?|members?)\b/i, es: /famili/i, fr: /familia/i, ar: /أسر/},
  {en: /\bquintiles?\b/i, es: /quintil/i, fr: /quintile/i, ar: /خُ?مس|أخماس/},
  {
    en: /\bhousehold surveys?\b/i,
    es: /encuestas?[^.;:]* de hogares/i,
    fr: /enquêtes?[^.;:]* (?:auprès des|de) ménages/i,
    ar: /(?:مسح|مسوح)[^.؛:]* (?:ال|لل)?أ?(?:أسر|أسرة) (?:ال)?معيشية/,
    but: /^strategies\.(?:apart|survey\.title)$/
  },
  {
    en: /\bpercentage points?\b/i,
    es: /puntos? porcentual/i,
    fr: /points? de pourcentage/i,
    ar: /نقط(?:ة|تين|تان) مئوي|نقاط (?:ال)?مئوية/,
    but: /^progress\.lead$/
  },
  {en: /\bmodelled estimates?\b/i, es: /estimaci(?:ón|ones) modelizada/i, fr: /estimations? modélisée/i, ar: /تقدير(?:ات)? (?:ال)?من?مذج/},
  {en: /\bcountries and areas\b/i, es: /países y áreas/i, fr: /pays et territoires/i, ar: /إقليم|أقاليم/, but: /^heads\./},
  {en: /\bwork injur/i, es: /accidentes? del trabajo/i, fr: /accidents? du travail/i, ar: /إصاب(?:ة|ات) العمل/},
  {en: /\bdenominators?\b/i, es: /denominador/i, fr: /dénominateur/i, ar: /مقام/},
  {
    en: /\bsubregions?\b/i,
    es: /subregi/i,
    fr: /sous-région/i,
    ar: /منطقة فرعية|المنطقة الفرعية|المناطق الفرعية|مناطق فرعية|منطقتها الفرعية/
  },
  {en: /\bmicroinsurance\b(?! compendium)/i, es: /microseguro/i, fr: /micro-?assurance/i, ar: /متناهي الصغر|بالغ الصغر/},
  {en: /\blabour market\b/i, es: /mercado de trabajo/i, fr: /marché du travail/i, ar: /سوق العمل/},
  {en: /\bincome groups?\b/i, es: /grupos? de ingreso/i, fr: /groupes? de revenu/i, ar: /مجموع(?:ة|ات) (?:ال)?دخل/},
  {en: /\bmutual health\b/i, es: /mutual/i, fr: /mutuel/i, ar: /تعاضد|تبادل/}
];
