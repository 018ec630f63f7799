import type {SchemeBranch, SchemeStrategy, ServedGroup, SourceQuality} from "../../model/scheme.ts";
import type {Words} from "../en.ts";
import {withPlace} from "../withPlace.ts";
import {amongPlaces} from "./amongPlaces.ts";
import {pageNames} from "./pageNames.ts";
import {inBrackets, n, print, small, theBranch} from "./phrases.ts";
import {publisherIn} from "./publisherIn.ts";
import {schemeUnits} from "./schemeUnits.ts";

const branches: Record<SchemeBranch, string> = {
  health: "Soins médicaux",
  sickness: "Maladie",
  unemployment: "Chômage",
  "old-age": "Vieillesse",
  "employment-injury": "Accidents du travail et maladies professionnelles",
  "family-child": "Famille et enfants",
  maternity: "Maternité",
  invalidity: "Invalidité",
  survivors: "Survivants",
  other: "Autre ou générale"
};

const strategies: Record<SchemeStrategy, string> = {
  "social-insurance": "Assurance sociale",
  universal: "Prestation universelle",
  "social-assistance": "Assistance sociale",
  "micro-insurance-or-mutual": "Microassurance ou mutuelle",
  other: "Autre"
};

const groups: Record<ServedGroup, string> = {
  children: "enfants",
  families: "familles",
  "pregnant-women": "femmes enceintes",
  women: "femmes",
  "mothers-of-seven": "mères de sept enfants ou plus",
  youth: "jeunes",
  students: "élèves et étudiants",
  "older-persons": "personnes âgées",
  pensioners: "pensionnés",
  "persons-with-disabilities": "personnes handicapées",
  carers: "proches aidants",
  unemployed: "chômeurs",
  employees: "salariés",
  "public-employees": "agents publics",
  teachers: "enseignants",
  "self-employed": "travailleurs indépendants",
  artists: "artistes",
  "domestic-workers": "travailleurs domestiques",
  "agricultural-workers": "travailleurs agricoles",
  "rural-workers": "travailleurs ruraux",
  "migrant-workers": "travailleurs migrants",
  "informal-workers": "travailleurs informels",
  "low-income-workers": "travailleurs à faible revenu",
  "rural-population": "population rurale",
  "poor-households": "ménages pauvres",
  "low-income-households": "ménages à faible revenu",
  "low-income-population": "population à faible revenu",
  cooperatives: "coopératives",
  "members-of-mutuals": "membres de mutuelles",
  "mutual-health-organisations": "mutuelles de santé",
  "all-residents": "tous les résidents"
};

const qualities: Record<SourceQuality, string> = {
  official: "Document officiel ou données publiées",
  study: "Étude publiée",
  secondary: "Presse ou autre source de seconde main"
};

const schemeCount = (count: number): string => `${print.count(count)} ${n(count, "régime", "régimes")}`;
const places = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** The register of schemes: its list, the page of each, and the section of a country. */
export const schemes: Words["schemes"] = {
  title: pageNames.schemes,
  question: "Par quels régimes les personnes sont-elles atteintes\u202f?",
  branches,
  strategies,
  groups,
  qualities,
  unit: (unit) => schemeUnits[unit] ?? unit,
  intro: ({schemes: count, countries}) => `${schemeCount(count)} dans ${places(countries)}, chacun avec le document où il a été trouvé.`,
  sample:
    "Le registre est un échantillon. Il ne recense que ce que nomment les documents lus jusqu’ici\u00a0: un pays qui a peu de régimes ici, ou aucun, peut en avoir beaucoup. Le nombre de régimes connus ne dit rien de la couverture.",
  bySource: "catégorie de la source",
  classed:
    "La stratégie et la branche des régimes tirés de la base de données de la Banque mondiale sont ses propres catégories\u00a0: elle range aussi sous l’assurance sociale les indemnités de maladie et d’autres prestations qu’un employeur peut verser.",
  contribute: "Ajouter ou corriger un régime",
  severalCountries: "Plusieurs pays",
  filters: {
    country: "Pays ou territoire",
    branch: "Branche",
    strategy: "Stratégie",
    group: "Groupe visé",
    all: "Tous",
    reset: "Tout montrer",
    withoutScript:
      "Sans scripts, cette liste ne peut être filtrée\u00a0: trouvez un pays ci-dessus, ou lisez le registre par branche et stratégie.",
    shown: {
      one: "# régime montré",
      other: "# régimes montrés",
      none: "Aucun régime du registre ne correspond. Cela ne dit rien du pays."
    }
  },
  list: {
    heading: "Tous les régimes du registre",
    caption: "Par pays et par nom",
    units: "Les nombres sont ceux que donnent leurs documents, dans des unités différentes\u00a0: ils ne s’additionnent donc pas.",
    scheme: "Régime",
    country: "Pays ou territoire",
    branch: "Branche",
    strategy: "Stratégie",
    served: "Groupes visés",
    years: "Années",
    reached: "Nombre atteint"
  },
  names:
    "Les régimes portent le nom qu’ils ont dans leur pays, là où les documents le donnent\u202f; les autres, celui qu’ils leur donnent en anglais.",
  notKnown: "inconnu",
  noYear: "année non indiquée",
  noSeries: "Aucun nombre n’est connu. Ce n’est pas zéro.",
  since: (year) => `depuis ${print.year(year)}`,
  until: (year) => `jusqu’en ${print.year(year)}`,
  between: ({first, last}) => `${print.year(first)}–${print.year(last)}`,
  number: ({amount, share, unit}) => `${share ? print.percent(amount) : print.people(amount)} ${unit}`,
  dated: ({amount, year}) => inBrackets(amount, year),
  known: {
    heading: "Bien et mal documentés",
    title: ({country, most, one, none}) =>
      `${country}\u00a0: ${schemeCount(most)} dans le registre, qui n’en a qu’un dans ${places(one)}, et aucun dans ${print.count(none)}`,
    subtitle: "Nombre de régimes dans le registre, par pays ou territoire.",
    note: "Plus de régimes veut dire plus de documents lus, et non plus de couverture.",
    mapLabel: "Carte du monde. Régimes du registre par pays ou territoire. Le tableau qui suit donne les mêmes nombres.",
    legend: "Régimes connus",
    legendClass: ({first, last}) =>
      last === null
        ? `${print.count(first)} ou plus`
        : last === first
          ? print.count(first)
          : `${print.count(first)} à ${print.count(last)}`,
    legendNone: "Aucun connu",
    said: ({place, count}) => `${place}\u00a0: ${schemeCount(count)} ${n(count, "connu", "connus")}`,
    saidNone: (place) => `${place}\u00a0: aucun régime connu`,
    caption: "Régimes connus, par pays ou territoire"
  },
  matrix: {
    branch: "Branche",
    unknown: "–",
    inCountries: (count) => `dans ${print.count(count)} pays`,
    title: ({schemes: count, countries, of}) =>
      count === 0
        ? `Le registre ne recense aucun régime dans ${places(of)} de ce groupe\u202f; ce n’est pas une absence de régimes`
        : `Le registre recense ${schemeCount(count)} dans ${amongPlaces(countries, of)}\u202f; une case vide est inconnue, et non «\u00a0aucun\u00a0»`,
    subtitle:
      "Régimes du registre par branche et stratégie\u202f; un régime de plusieurs branches compte dans chacune, si bien que les lignes ne s’additionnent pas.",
    note: "Le registre est un échantillon des documents lus jusqu’ici. Un tiret veut dire que le registre n’en recense aucun, et non qu’il n’y en a pas. Les nombres de régimes ne disent rien de la couverture.",
    caption: (group) => `${group}\u00a0: régimes du registre, par branche et stratégie`,
    countryTitle: "Par pays",
    countryCaption: (group) => `${group}\u00a0: branches des régimes du registre, par pays et stratégie`,
    unknownIn: ({count, names}) =>
      `Pour ${places(count)} de ce groupe, le registre ne recense aucun régime, ce qui ne veut pas dire qu’il n’y en a pas\u00a0: ${print.list(names)}.`,
    toMatrix: "Le registre par branche et stratégie",
    toKnown: "Carte\u00a0: quels pays sont bien documentés, et lesquels le sont peu",
    ofCountry: (area) => `${area}\u00a0: régimes du registre, par branche et stratégie`,
    dash: "Un tiret veut dire que le registre n’en recense aucun, et non qu’il n’y en a pas. Un régime de plusieurs branches compte dans chacune."
  },
  page: {
    title: ({scheme, place}) => withPlace({scheme, place}),
    description: ({scheme, place, branches: of, strategy}) =>
      `${withPlace({scheme, place})}. ${strategy}\u00a0: ${print.list(of.map(small))}. Groupes visés, années, nombres atteints, source.`,
    facts: "Le régime",
    otherName: "Nom en anglais",
    source: "Source",
    quality: "Type de source",
    document: ({document, publisher, year}) =>
      `${document}. ${print.remarks([publisherIn(publisher), year === null ? undefined : print.year(year)])}`,
    counts: "Nombres atteints",
    countsNote:
      "Chaque nombre a son propre document, son unité et sa date. Des unités différentes ne s’additionnent pas et ne sont pas comparées.",
    column: {year: "Année", amount: "Nombre", document: "Document"},
    caption: (scheme) => `${scheme}\u00a0: nombres atteints, par année`,
    trend: ({scheme, unit, first, last}) =>
      `${scheme}\u00a0: ${unit.replace(/^% (?=d[e’]|des )/u, "part ")}, ${print.year(first)}–${print.year(last)}`,
    whole: "Fait partie de",
    parts: ({count}) => `${schemeCount(count)} du registre en ${n(count, "fait", "font")} partie`,
    partsNote: "Un régime et ceux qui en font partie peuvent compter les mêmes personnes\u00a0: leurs nombres ne s’additionnent pas.",
    beside: "Couverture de la branche",
    besideNote:
      "Un régime n’est pas la couverture de sa branche\u00a0: le chiffre est celui de tous les régimes ensemble, tel que l’OIT le publie.",
    noIndicator: (names) =>
      `Le tableau de l’OIT n’a pas de chiffre de couverture pour\u00a0: ${print.list(names.map((name) => (name === branches.other ? "d’autres branches" : small(name))))}.`,
    childrenCash:
      "Sont comptés les enfants qui reçoivent une prestation en espèces, directement ou par leur ménage. Les repas scolaires, les fournitures et les services ne comptent pas, si bien qu’un organisme ou un programme qui les assure peut ne pas y être.",
    nearest:
      "Le régime n’appartient ici à aucune branche à lui\u202f; voici le chiffre de l’OIT qui s’en approche le plus\u00a0: les personnes qu’aucun régime contributif ne couvre et qui reçoivent une prestation en espèces sans cotisations.",
    noFigure: ({indicator, place}) => `${indicator}\u00a0: aucun chiffre pour ${place.the}.`,
    atCap: ({indicator, place, value, when}) => `${indicator}\u00a0: la couverture est publiée comme ${value} ${place.within} (${when}).`,
    more: "Régimes du pays dans le registre"
  },
  country: {
    known: (count) => `Le registre recense ici ${schemeCount(count)}. C’est un échantillon\u00a0: il peut y en avoir plus.`,
    none: "Le registre ne recense aucun régime pour ce pays ou territoire. Ce n’est qu’un échantillon\u00a0: cela ne dit donc rien du pays.",
    younger: ({branch, when, start}) =>
      `Commencé en ${print.year(start)}, après le chiffre de couverture pour ${theBranch(branch)} (${when}), qui ne peut le compter.`,
    atZero: ({branch, when}) =>
      `Le tableau de l’OIT publie comme 0 la couverture pour ${theBranch(branch)} (${when}), alors que ce régime a atteint des personnes\u00a0: les deux peuvent compter des prestations différentes.`,
    reached: ({amount, year, document}) => `${inBrackets(amount, year)}. Source\u00a0: ${document}.`,
    notReached: ({document}) => `Aucun nombre n’est connu. Source\u00a0: ${document}.`,
    toRegister: "Tous les régimes du registre"
  },
  columns: {
    scheme: "identifiant du régime",
    name: "nom du régime",
    localName: "nom dans son pays\u202f; vide là où le registre n’en a pas d’autre",
    branches: "branches de la sécurité sociale, séparées par des points-virgules",
    strategy: "comment il couvre les personnes",
    groups: "à qui il s’adresse, séparés par des points-virgules\u202f; vide veut dire inconnu",
    start: "première année\u202f; vide veut dire inconnu",
    end: "dernière année\u202f; vide là où le registre n’en a pas",
    year: "année du nombre\u202f; vide là où le document n’en donne pas",
    count: "nombre atteint, dans l’unité à côté",
    unit: "ce qui est compté",
    evidence: "document où il a été trouvé",
    publisher: "qui a publié le document",
    evidenceYear: "année du document\u202f; vide veut dire inconnu",
    quality: "type de document\u00a0: officiel ou données publiées, étude publiée, presse ou seconde main"
  }
};
