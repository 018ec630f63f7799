import type {WordRule} from "./wordRule.ts";

const otherNames = /^glossary\.terms\.[a-z0-9-]+\.also|^search\.also\./;

/** One name per thing in French, as the ILO's publications have it, and how French is printed: the list to read before writing a text. */
export const frenchNames: readonly WordRule[] = [
  {
    write: "emploi informel",
    not: /\btravail informel\b|\bemplois? au noir\b/i,
    bites: ["le travail informel par secteur"],
    spares: ["les travailleurs informels", "l’emploi informel"],
    but: otherNames
  },
  {
    write: "économie informelle",
    not: /\bsecteur informel\b/i,
    bites: ["dans le secteur informel"],
    spares: ["le secteur de l’emploi informel"],
    but: /^search\.also\.|^glossary\.terms\.informal-sector\./
  },
  {
    write: "prestation en espèces",
    not: /\bprestations? (monétaires?|en argent|financières?)(?!\p{L})/iu,
    bites: ["reçoit une prestation monétaire", "des prestations financières"],
    spares: ["reçoit une prestation en espèces"]
  },
  {
    write: "couverture effective, couverts en pratique",
    not: /\bcouverture réelle\b|\bréellement couvert|\bcouvert[es]* de fait\b/i,
    bites: ["la couverture réelle", "la part réellement couverte"],
    spares: ["la couverture effective", "couverts en pratique"]
  },
  {
    write: "lacune, lacune de couverture",
    not: /(?<!\p{L})(brèches?|fossés?|trous?)(?!\p{L})/iu,
    bites: ["la brèche est plus large", "le fossé entre les sexes", "un trou"],
    spares: ["la lacune la plus large", "trouve"]
  },
  {
    write: "quintile de bien-être",
    not: /\bquintiles? de (richesse|revenus?)\b/i,
    bites: ["le quintile de revenu"],
    spares: ["le quintile de bien-être le plus pauvre"]
  },
  {
    write: "estimation modélisée",
    not: /\bestimations? (de|par) modèle\b|\bmodelées?\b/i,
    bites: ["estimation de modèle", "estimations modelées"],
    spares: ["estimation modélisée de l’OIT"]
  },
  {
    write: "accident du travail",
    not: /\baccidents? de travail\b/i,
    bites: ["en cas d’accident de travail"],
    spares: ["les accidents du travail"]
  },
  {
    write: "pays et territoires",
    not: /\bpays et (zones|régions|aires)\b/i,
    bites: ["dans 12 pays et zones"],
    spares: ["12 pays et territoires", "les pays et la région"]
  },
  {
    write: "au singulier jusqu’à moins de 2",
    not: /(?<![\d,.\u202f])[01](,\d+)?\u00a0(points|millions|personnes|pays et territoires ont)(?!\p{L})/u,
    bites: ["une hausse de 1,8\u00a0points", "0,4\u00a0points", "1,2\u00a0millions de personnes"],
    spares: ["1,8\u00a0point", "2,1\u00a0points", "21,8\u00a0points"]
  },
  {
    write: "«\u00a0…\u00a0»",
    not: /[“”]/,
    bites: ["de “Left Out”"],
    spares: ["de «\u00a0Left Out\u00a0»"]
  },
  {
    write: "une espace insécable avant : ; ! ? % et à l’intérieur de « »",
    not: /\p{L} [:;!?]|\d %|« |(?<=\p{L}) »/u,
    isGiven: true,
    bites: ["Source : OIT", "52,4 % de la population", "« Left Out »"],
    spares: ["Source\u00a0: OIT", "52,4\u00a0% de la population", "«\u00a0Left Out\u00a0»", "oui\u202f; non"]
  },
  {
    write: "l’apostrophe courbe",
    not: /\p{L}'\p{L}/u,
    isGiven: true,
    bites: ["l'OIT"],
    spares: ["l’OIT"]
  },
  {
    write: "du, des, au, aux",
    not: /(?<!\p{L})(de|à) (le|les) (?=(pays|monde|Congo|Maroc|Mali|Niger|Philippines|Comores|groupe|Bénin|Sénégal)(?!\p{L}))/u,
    bites: ["les habitants de le Congo", "à les Comores"],
    spares: ["du Congo", "aux Comores", "tant que le pays"]
  },
  {
    write: "élision devant une voyelle",
    not: /(?<!\p{L})(de|que|le|la|ne|se|je|jusque) (?=(Afghanistan|Albanie|Algérie|Allemagne|Angola|Argentine|Arménie|Australie|Autriche|Égypte|Espagne|Estonie|Éthiopie|Inde|Indonésie|Iran|Iraq|Irlande|Islande|Italie|Ouganda|Ukraine|Uruguay|Haïti|OIT|ONU|emploi|enquête|indicateur)(?!\p{L}))/u,
    bites: ["la population de Algérie", "le indicateur", "de OIT"],
    spares: ["la population d’Algérie", "de l’OIT", "l’indicateur"]
  }
];
