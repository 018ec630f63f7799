import type {Family} from "../../model/indicator.ts";
import type {PopulationMeasure} from "../../model/population.ts";
import type {Words} from "../en.ts";
import {capital, n, print} from "./phrases.ts";

/** What each head count counts; also the words of its column. */
const persons: Record<PopulationMeasure, string> = {
  total: "toutes les personnes",
  female: "femmes et filles",
  male: "hommes et garçons",
  children: "enfants de 0 à 14 ans",
  workingAge: "personnes de 15 à 64 ans",
  older: "personnes de 65 ans et plus",
  olderFemale: "femmes de 65 ans et plus",
  olderMale: "hommes de 65 ans et plus",
  births: "naissances vivantes dans l’année",
  employed: "personnes en emploi (taux modélisé de l’OIT multiplié par la population de 15 ans et plus)",
  employedFemale: "femmes en emploi (de même)",
  employedMale: "hommes en emploi (de même)",
  labourForce: "population active (de même)"
};

/** How the figures of a family come about, in a sentence. */
const techniques: Record<Family, string> = {
  coverage:
    "Les valeurs des pays viennent de l’Enquête sur la sécurité sociale de l’OIT (indicateur 1.3.1 des Objectifs de développement durable)\u202f; celles du monde, des régions et des groupes de revenu sont modélisées par l’OIT.",
  informality:
    "Enquêtes sur la main-d’œuvre et auprès des ménages que l’OIT harmonise\u202f; les chiffres du monde, des régions et des groupes de revenu sont des estimations modélisées de l’OIT.",
  contributors:
    "Publié par l’OIT dans le Rapport mondial sur la protection sociale 2020–22\u00a0: 2020 ou la dernière année disponible, qui n’est pas publiée.",
  spending:
    "Publié par l’OIT dans le Rapport mondial sur la protection sociale\u00a0: la dernière année disponible de chaque pays, qui n’est pas publiée.",
  survey: "Enquêtes auprès des ménages harmonisées dans l’Atlas de la protection sociale de la Banque mondiale (ASPIRE).",
  health:
    "Établi par l’Organisation mondiale de la Santé (indice des services essentiels\u202f; dépenses de santé) et publié dans les Indicateurs du développement dans le monde de la Banque mondiale.",
  context: "Publié dans les Indicateurs du développement dans le monde de la Banque mondiale."
};

/** The words of everything one can take away whole: the data page, the data package, the feed. */
export const take: Words["take"] = {
  name: "Left Out\u00a0: qui la protection sociale n’atteint pas",
  description:
    "Chiffres publiés sur la protection sociale pour plus de 220 pays et territoires et pour les agrégats des éditeurs\u00a0: couverture effective par des prestations en espèces, par branche et par sexe (ODD 1.3.1), emploi informel par sexe, secteur et situation dans l’emploi, dépenses publiques, programmes dans les enquêtes auprès des ménages, santé. Une valeur par ligne, avec l’année, la marque, l’unité, le dénominateur, la source et la licence. Les valeurs manquantes n’ont pas de ligne\u202f; zéro est une valeur.",
  keywords: ["protection sociale", "sécurité sociale", "couverture", "ODD 1.3.1", "emploi informel", "genre", "pensions"],
  author: "Les contributeurs de Left Out",
  indicator: {
    description: ({measure, denominator}) => `${measure}. Dénominateur\u00a0: ${denominator}.`,
    undated: "L’éditeur ne donne pas d’année\u00a0: l’édition nomme le rapport.",
    dataset: ({name, question}) => `${name}\u00a0: ${question}`,
    splits: (dimensions) => `Ventilé par ${print.list(dimensions)}.`
  },
  dimensions: {
    sex: "sexe",
    sector: "secteur économique",
    status: "situation dans l’emploi",
    quintile: "quintile de bien-être",
    function: "fonction du cycle de vie",
    residence: "zones urbaines et rurales",
    age: "âge"
  },
  persons,
  techniques,
  tables: {
    indicators: {
      title: "Indicateurs",
      text: "Chaque indicateur avec sa mesure, son unité, son dénominateur, sa source, sa licence et ses années."
    },
    areas: {
      title: "Pays, territoires et groupes",
      text: "Codes, noms, groupe de revenu et région de chaque pays\u202f; qui définit chaque groupe."
    },
    "group-members": {title: "Membres des groupes", text: "Quels pays appartiennent à quel groupe, là où c’est connu."},
    populations: {
      title: "Effectifs",
      text: "Personnes par pays et par année (Nations Unies, World Population Prospects 2024)\u00a0: les dénominateurs des personnes laissées de côté."
    },
    ratifications: {
      title: "Ratifications",
      text: "Quel pays a ratifié laquelle de quatorze conventions, et quand. Ce qui n’y est pas est inconnu, et non refusé."
    },
    laws: {
      title: "Lois",
      text: "Ce que deux listes disent de la loi sur les accidents du travail et la maternité\u00a0: programme, première loi, couverture légale. Ce qui n’y figure pas peut exister."
    },
    claims: {
      title: "Affirmations publiées",
      text: "Chiffres sur la couverture tels que des rapports les ont imprimés depuis 2003, chacun avec sa publication. Ils ne comptent pas la même chose."
    },
    schemes: {
      title: "Régimes",
      text: "Régimes nommés, avec le pays, la branche, la stratégie, les groupes visés, les années et le document où chacun a été trouvé\u00a0: un échantillon. Les lignes d’éditeurs qui n’accordent pas de licence ne sont que sur les pages."
    },
    "scheme-counts": {
      title: "Nombres atteints par les régimes",
      text: "Combien chaque régime a atteint, avec l’année, l’unité et le document. Les unités diffèrent et ne s’additionnent pas\u202f; une année vide est inconnue."
    },
    "places-within": {
      title: "Zones à l’intérieur des pays",
      text: "Ce que des instituts nationaux qui accordent une licence publient sur des provinces, des États et d’autres zones, dans leurs propres termes. Non comparable aux indicateurs."
    },
    "learning-pairs": {
      title: "Paires d’apprentissage",
      text: "Pays et groupes qui peuvent apprendre les uns des autres, chaque paire avec sa raison et celui qui en rend compte. Les mots sont ceux de cet atlas\u00a0: CC BY 4.0, «\u00a0Left Out\u00a0»."
    },
    practices: {
      title: "Récits de pratiques",
      text: "Comment les registres sont partagés, ce qui est fait dans les 1\u202f000 premiers jours, comment prestations contributives et non contributives vont ensemble\u00a0: chacun tel qu’un document le raconte. Ce qui n’y figure pas peut exister. Les mots sont ceux de cet atlas\u00a0: CC BY 4.0, «\u00a0Left Out\u00a0»."
    },
    annotations: {title: "Annotations", text: "Notes sur des valeurs particulières. Une cellule vide vaut pour toutes."},
    sources: {title: "Sources", text: "Éditeur, édition, adresse et licence de chaque source."}
  },
  columns: {
    id: "identifiant, comme dans les adresses et dans les autres tableaux",
    indicator: "identifiant de l’indicateur",
    area: "code ISO 3166-1 alpha-3 d’un pays (XKX pour le Kosovo, qui n’en a pas), ou identifiant d’un groupe",
    year: "année civile",
    period: "année civile",
    kind: "pays ou groupe",
    group_kind: "quel type de groupe",
    name: "nom",
    income_group: "identifiant du groupe de revenu (Banque mondiale)",
    region: "identifiant de la région (OIT)",
    subregion: "identifiant de la sous-région (OIT)",
    un_member: "s’il est membre des Nations Unies",
    defined_by: "qui définit la composition",
    definition_url: "où est la définition",
    definition_date: "jour ou mois à partir duquel la composition s’applique",
    group: "identifiant du groupe",
    member: "code ISO 3166-1 alpha-3 du pays (XKX pour le Kosovo, qui n’en a pas)",
    page: "s’il a une page à lui\u202f; les autres servent de contexte",
    family: "les chiffres de familles différentes ne partagent pas d’axe",
    question: "la question qu’il pose",
    measure: "ce que mesure la valeur",
    unit: "pourcentage du dénominateur, pourcentage du PIB ou points d’indice",
    denominator: "de qui la valeur est une part",
    direction: "si plus ou moins est mieux, ou ni l’un ni l’autre (contexte)",
    splits: "dimensions selon lesquelles il est ventilé, séparées par des points-virgules",
    source: "identifiant de la source",
    rows: "nombre de lignes de son fichier",
    first_year: "première année\u202f; vide là où aucune année n’est publiée",
    last_year: "dernière année\u202f; vide là où aucune année n’est publiée",
    publisher: "qui publie les chiffres",
    title: "comment s’appelle la source",
    edition: "édition ou version",
    retrieved: "quand les tableaux ont été téléchargés",
    url: "adresse de la source",
    licence: "licence des chiffres",
    licence_url: "adresse de la licence",
    notice: "ce que sa licence demande de dire partout où les chiffres sont utilisés\u202f; vide là où elle ne demande pas de mots",
    text: "l’annotation",
    office_measure: "identifiant de la mesure de l’institut",
    reported_as: "comme quoi l’institut la publie",
    population: "de qui c’est une part, ou qui elle compte",
    level: "le pays dans l’ensemble, une partie du pays, une zone, les zones urbaines ou rurales, ou un autre territoire",
    code: "code ISO 3166-2 d’une partie du pays\u202f; vide là où elle n’en a pas",
    place: "la zone, telle que l’institut la nomme",
    office_period: "année, édition ou trimestre, tels que publiés",
    sex: "tous, femmes ou hommes",
    office_value: "la valeur",
    office_unit: "pourcentage, ou nombre de personnes",
    note: "ce qu’il faut savoir de la valeur",
    one: "le premier des deux\u00a0: code ISO 3166-1 alpha-3 d’un pays (XKX pour le Kosovo, qui n’en a pas), ou identifiant d’un groupe",
    other: "le second des deux\u00a0: de même",
    why: "ce que les deux ont en commun",
    account: "ce qui est rapporté, ou qui le rapporte",
    topic: "de quoi il s’agit",
    document_url: "adresse du document\u202f; vide là où aucune ne peut être suivie",
    breakdown: "de quelle ventilation est la valeur, dimension:code\u202f; vide là où un total et ses parties sont visés pareillement"
  },
  inLanguage: {en: "en anglais", es: "en espagnol", fr: "en français", ar: "en arabe"},
  page: {
    contents: {
      all: "Tout en une fois",
      use: "L’utiliser en une ligne",
      indicators: "Par indicateur",
      areas: "Par pays ou groupe",
      columns: "Colonnes et codes",
      sources: "Sources et citation",
      releases: "Versions"
    },
    all: ({rows, indicators, areas}) =>
      `${print.count(rows)} lignes de ${print.count(indicators)} indicateurs pour ${print.count(areas)} pays, territoires et groupes, avec effectifs, ratifications, régimes, noms, composition des groupes et annotations.`,
    zip: (size) => `Tout dans une seule archive (ZIP, ${size})`,
    packageLink: "Description pour les machines (Data Package, JSON)",
    megabytes: (size) => `${print.points(size)}\u00a0Mo`,
    kilobytes: (size) => `${print.count(size)}\u00a0ko`,
    release: ({id, date}) => (date === null ? `Données d’aucune version publiée (état ${id})` : `Version ${id} du ${print.day(date)}`),
    latest: (size) => `Dernières valeurs de tous les pays et groupes, un classeur pour tableurs (XLSX, ${size})`,
    parquet: (size) => `Toutes les observations dans un seul fichier, pour DuckDB, pandas, R (Parquet, ${size})`,
    formats:
      "XLSX est pour les tableurs\u00a0: Excel, LibreOffice et d’autres l’ouvrent dans toute langue, avec les nombres comme nombres. CSV, Parquet et JSON sont pour les programmes. CSV a des virgules entre les cellules, des décimales comme dans 67.639, et UTF-8 sans marque d’ordre des octets\u00a0: un tableur réglé sur le point-virgule le mettrait dans une seule colonne, ou ne lirait pas 67.639 comme un nombre.",
    use: "Le fichier est lu là où il est\u202f; seul l’outil est à installer.",
    useFolder: "Décompressez l’archive et commencez dans son dossier.",
    oneIndicator: (tool) => `${tool}\u00a0: un indicateur`,
    everyIndicator: (tool) => `${tool}\u00a0: tous les indicateurs ensemble`,
    file: "Fichier",
    rows: "Lignes",
    reference: "Noms, groupes, effectifs, ratifications, régimes",
    listedCaption: "Un fichier pour chaque indicateur qui a une page",
    contextCaption: "Contexte\u00a0: poids et chiffres d’arrière-plan sans page",
    referenceCaption: "Ce que veulent dire les codes, et les tableaux qui ne sont pas des indicateurs",
    areasText:
      "Toutes les lignes d’un pays, d’un territoire ou d’un groupe, de chaque indicateur qui a une page. Les fichiers JSON ont aussi les effectifs.",
    countries: (count) => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`,
    groups: (count) => `${print.count(count)} ${n(count, "groupe", "groupes")} avec des agrégats publiés`,
    columnsCaption: "Colonnes des fichiers d’indicateurs, de pays et de groupes",
    codes: "Codes",
    unitsNote:
      "Par définition, une valeur se situe entre 0 et 100 dans les trois unités. Quelques-unes sont publiées au-delà\u202f; elles sont données telles que publiées.",
    citeAtlas: "L’atlas",
    citeSource: "Comment citer",
    citeText:
      "Nommez l’éditeur du chiffre, sa série et son année\u202f; pour les nombres de personnes, les Nations Unies aussi (World Population Prospects 2024, CC BY 3.0 IGO)\u202f; puis l’atlas, si vous l’avez trouvé ici."
  },
  latest: {
    title: "Dernières valeurs",
    heads: {
      ...{indicator: "Indicateur", area: "Pays, territoire ou groupe", id: "Code", kind: "Type", year: "Année", report: "Rapport"},
      ...{value: "Valeur", unit: "Unité", denominator: "De qui", flag: "Marque", remark: "Remarque de l’éditeur", note: "Notre note"},
      ...{source: "Source", licence: "Licence"}
    }
  },
  units: {percent: "pourcentage du dénominateur", percentOfGdp: "pourcentage du produit intérieur brut", index: "points d’indice"},
  areaKinds: {country: "pays ou territoire", group: "agrégat d’un groupe de pays"},
  directions: {higher: "plus est mieux", lower: "moins est mieux", context: "ni l’un ni l’autre"},
  flags: {normal: "sans remarque", break: "rupture de série avant la valeur", unreliable: "peu fiable, selon l’éditeur"},
  remarks: {
    modelled: "estimation modélisée de l’OIT",
    mainCities: "grandes villes ou zones métropolitaines",
    urbanOnly: "zones urbaines",
    computedFromCounts: "calculé à partir d’effectifs d’ILOSTAT"
  },
  cite: {
    source: ({publisher, title, edition, licence, url}) => `${publisher}\u00a0: ${title}. ${capital(edition)}. ${licence}. ${url}`,
    atlas: ({id, date, url}) =>
      `Left Out\u00a0: un atlas des lacunes de couverture de la protection sociale. ${date === null ? `Données d’aucune version publiée (état ${id}), à ne pas citer` : `Version des données ${id}, ${print.day(date)}`}.${url === "" ? "" : ` ${url}`}`
  },
  feed: {
    title: "Left Out\u00a0: versions des données",
    entry: ({id, date}) => `Données du ${print.day(date)}, version ${id}`,
    link: "Flux des versions (Atom)"
  },
  archive: {
    begin: (release) => `Left Out\u00a0: un atlas des lacunes de couverture de la protection sociale. ${release}.`,
    contents:
      "datapackage.json décrit chaque tableau et chaque colonne. Les fichiers CSV sont pour les programmes\u00a0: virgules entre les cellules, décimales comme dans 67.639, UTF-8 sans marque d’ordre des octets. observations.parquet a toutes les observations dans un seul fichier. Les classeurs pour tableurs (XLSX) sont sur le site.",
    parquet: "Toutes les observations de tous les indicateurs",
    cite: "Comment citer",
    sources: "Sources"
  },
  world: "Monde"
};
