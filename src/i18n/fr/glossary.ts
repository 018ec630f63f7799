import type {LinkedTerm, Term} from "../../model/term.ts";
import type {TermWords} from "../en/glossary.ts";
import type {Words} from "../en.ts";
import {country} from "./country.ts";
import {lifeCycle} from "./lifeCycle.ts";
import {model} from "./model.ts";
import {capital, informalMeans} from "./phrases.ts";
import {strategies} from "./strategies.ts";
import {take} from "./take.ts";

const atlas = "cet atlas";
const status =
  "OIT\u00a0: Classification internationale d’après la situation dans la profession de 1993 (CISP-93), que suivent ici les chiffres par situation dans l’emploi";

/** What has a heading or a code of its own takes its name from there. */
const all: Readonly<Record<Term, TermWords>> = {
  "at-least-one-cash-benefit": {
    name: "Au moins une prestation en espèces",
    means:
      "La part de la population qui reçoit une ou plusieurs prestations de protection sociale en espèces ou cotise à un régime qui en verse. Une prestation d’une branche quelconque suffit\u202f; les soins de santé ne comptent pas.",
    from: "OIT, chiffre principal de l’indicateur 1.3.1 des ODD"
  },
  branch: {
    name: "Branche de la protection sociale",
    means:
      "L’un des événements de la vie auxquels répondent les prestations. La convention n°\u00a0102 de l’OIT en nomme neuf\u00a0: soins médicaux, maladie, chômage, vieillesse, accidents du travail, famille, maternité, invalidité et survivants. Les chiffres de couverture d’ici portent sur six\u00a0: maternité, enfants, chômage, handicap, accidents du travail et vieillesse.",
    from: "OIT, Convention (n°\u00a0102) concernant la sécurité sociale (norme minimum), 1952",
    also: "éventualité, fonction"
  },
  "break-in-series": {
    name: "Rupture de série",
    means:
      "La marque par laquelle l’éditeur signale qu’une valeur a été mesurée autrement que celles qui la précèdent. Les valeurs des deux côtés d’une rupture ne sont pas comparées, et aucune ligne ne les relie.",
    from: "statut de l’observation selon l’éditeur, «\u00a0B\u00a0» dans ILOSTAT"
  },
  capped: {
    name: "Plafonné à 100",
    means:
      "Une part publiée comme exactement 100 parce que la source n’en admet pas de plus haute. Les bénéficiaires peuvent être plus nombreux que le groupe auquel ils sont rapportés\u00a0: cela ne veut donc pas dire que tout le monde est couvert.",
    from: "le plafond est de l’OIT\u202f; la marque, de cet atlas"
  },
  computed: {
    name: "Chiffre calculé",
    means:
      "Un chiffre d’un groupe que cet atlas tire des valeurs publiées de ses membres, chacune pondérée par les personnes de son dénominateur. Il dit sur combien de pays il repose et quelle part des personnes y vit.",
    from: atlas,
    also: "calcul propre"
  },
  "contributing-family-worker": {
    name: model.codes.status.familyWorker,
    means:
      "Les personnes qui travaillent dans une entreprise ou une exploitation agricole dirigée par un parent du même ménage, sans en être associées.",
    from: status,
    also: "travailleurs familiaux collaborant à l’entreprise familiale, travailleurs familiaux non rémunérés"
  },
  contributory: {
    name: "Contributif",
    means:
      "Un régime contributif verse des prestations aux personnes qui y ont acquis un droit par des cotisations, les leurs ou celles de leur employeur.",
    from: "OIT, Rapport mondial sur la protection sociale"
  },
  denominator: {
    name: "Dénominateur",
    means:
      "Le groupe dont un chiffre est une part\u00a0: toute la population, les chômeurs, les personnes ayant dépassé l’âge de la retraite. Chaque indicateur a le sien et le nomme\u00a0: les parts de groupes différents ne doivent donc pas être additionnées ni comparées comme si elles étaient d’un seul groupe.",
    from: atlas,
    also: "base, population de référence"
  },
  "effective-coverage": {
    name: "Couverture effective",
    means:
      "La part d’un groupe qui reçoit réellement une prestation ou cotise activement à un régime qui versera quand le besoin surviendra. Elle dit ce que les personnes ont, et non ce qu’une loi prévoit, et ne dit rien du montant qu’elles reçoivent.",
    from: "OIT, métadonnées de l’indicateur 1.3.1 des ODD",
    also: "couverture en pratique"
  },
  employee: {
    name: model.codes.status.employee,
    means:
      "Les personnes qui ont un emploi rémunéré dont la paie ne dépend pas directement de ce que gagne l’entreprise\u00a0: salaire, traitement ou paiement à la pièce.",
    from: status,
    also: "travailleurs salariés"
  },
  employer: {
    name: model.codes.status.employer,
    means:
      "Les personnes qui dirigent leur propre entreprise, seules ou avec des associés, et ont au moins un salarié de manière continue.",
    from: status
  },
  floor: {
    name: "Socle de protection sociale",
    means:
      "Le minimum qu’un pays garantit à tous ses résidents et à tous les enfants\u00a0: des soins de santé essentiels, soins de maternité compris, et un revenu de base pour les enfants, pour les personnes en âge de travailler qui ne peuvent gagner assez, et pour les personnes âgées. Chaque pays fixe le sien.",
    from: "OIT, Recommandation (n°\u00a0202) sur les socles de protection sociale, 2012"
  },
  group: {
    name: "Groupe de pays",
    means:
      "Des pays pris ensemble\u00a0: une région, un groupe de revenu ou les membres d’un organisme nommé. Son chiffre s’appelle un agrégat. Qui en fait partie est décidé par l’organisme nommé avec le groupe, à une date donnée.",
    from: "OIT (régions), Banque mondiale (groupes de revenu), ou l’organisme nommé",
    also: "agrégat"
  },
  "head-count": {
    name: "Effectif",
    means:
      "Le nombre de personnes d’un dénominateur, dans une année. Multiplié par la lacune, il donne les personnes laissées de côté. Là où les personnes comptées ne sont que proches du groupe dont la part est donnée, le nombre est marqué comme une approximation.",
    from: "Nations Unies, World Population Prospects 2024\u202f; taux d’emploi modélisés de l’OIT"
  },
  "informal-employment": {
    name: "Emploi informel",
    means: informalMeans,
    from: "OIT, directives de la 17ᵉ Conférence internationale des statisticiens du travail (2003)\u202f; la 21ᵉ a adopté en 2023 une nouvelle norme, vers laquelle les pays évoluent",
    also: "travail informel, emplois informels"
  },
  "informal-sector": {
    name: "Secteur informel",
    means:
      "Des entreprises que possèdent des ménages, sans personnalité juridique distincte de leurs propriétaires ni comptabilité complète, qui produisent au moins en partie pour la vente et sont petites ou non enregistrées. Il décrit des entreprises, tandis que l’emploi informel décrit des emplois\u00a0: un emploi dans une entreprise formelle peut être informel.",
    from: "OIT, résolution de la 15ᵉ Conférence internationale des statisticiens du travail (1993)"
  },
  "labour-force": {
    name: "Population active",
    means:
      "Les personnes en âge de travailler qui ont un travail contre rémunération ou pour en tirer un profit, et celles qui n’en ont pas, en cherchent et pourraient commencer. Les autres n’en font pas partie, comme la plupart des pensionnés et des étudiants, et les personnes qui ne produisent que pour leur propre usage. Les pays ont adopté cette définition à des moments différents.",
    from: "OIT, résolution de la 19ᵉ Conférence internationale des statisticiens du travail (2013)",
    also: "main-d’œuvre"
  },
  "left-out": {
    name: "Personnes laissées de côté",
    means:
      "Les personnes qui ne sont pas couvertes. Comme part, elles sont la lacune de couverture, 100 moins la couverture, en points de pourcentage\u202f; comme nombre, cette lacune multipliée par l’effectif du dénominateur. Là où moins est mieux, comme pour l’emploi informel, la valeur elle-même est la part laissée de côté.",
    from: atlas,
    also: "lacune de couverture, hors couverture, non couverts"
  },
  "legal-coverage": {
    name: "Couverture légale",
    means:
      "La part d’un groupe à laquelle la loi donne droit à une prestation, qu’elle la reçoive ou non. Elle est le plus souvent supérieure à la couverture effective. Cet atlas n’en a de chiffres que pour les accidents du travail\u202f; pour la maternité, il a le programme et l’année de la loi.",
    from: "OIT, Rapport mondial sur la protection sociale",
    also: "couverture juridique"
  },
  "life-cycle": {
    name: lifeCycle.name,
    means:
      "Les étapes, de la naissance à la vieillesse, où les personnes ont besoin de protection. La page montre la couverture branche par branche dans cet ordre\u202f; le chômage, le handicap et les accidents du travail peuvent survenir à tout âge.",
    from: "approche du cycle de vie de l’OIT\u202f; l’ordre est de cet atlas",
    also: "étapes de la vie"
  },
  "median-country": {
    name: "Pays médian",
    means:
      "Le pays du milieu quand ceux qui ont une valeur sont rangés dans l’ordre\u202f; s’ils sont en nombre pair, la moyenne des deux du milieu. Chacun compte une fois, quelle que soit sa population, et seuls comptent les membres et les observateurs des Nations Unies. Avec moins de cinq, aucune médiane n’est donnée.",
    from: atlas,
    also: "pays typique"
  },
  "micro-insurance": {
    name: "Microassurance",
    means:
      "Une assurance pour les personnes à faible revenu contre des risques nommés, pour des primes proportionnées à la probabilité et au coût du risque. Les nombres d’ici sont ceux des personnes assurées, comme les assureurs les déclarent\u202f; ils ne sont pas une couverture effective.",
    from: "Churchill (dir.), Protecting the poor: a microinsurance compendium, OIT et Fondation Munich Re, 2006"
  },
  "missing-data": {
    name: country.sections.unknown,
    means:
      "Ce pour quoi le tableau de l’éditeur n’a pas de valeur. Ce n’est jamais montré comme zéro, et le pays peut avoir le chiffre lui-même. Il y a trois cas\u00a0: aucun chiffre, aucun chiffre par sexe, et une question qui est sans objet.",
    from: atlas,
    also: "aucune donnée"
  },
  modelled: {
    name: "Estimation modélisée",
    means:
      "Un chiffre que son éditeur établit par un modèle statistique, parce que des pays ou des années n’en ont pas. Les chiffres de l’OIT pour le monde, les régions et les groupes de revenu sont de ce type.",
    from: "OIT, ILOSTAT"
  },
  "mutual-health-organisation": {
    name: "Mutuelle de santé",
    means:
      "Une association sans but lucratif dont les membres cotisent de leur plein gré, et qui paie en retour une partie de leurs soins de santé. Les membres ont leur mot à dire sur la façon dont elle est gérée.",
    from: atlas,
    also: "mutuelle, assurance maladie communautaire"
  },
  "non-contributory": {
    name: "Non contributif",
    means: "Une prestation non contributive ne demande pas de cotisations antérieures et est le plus souvent financée par l’impôt.",
    from: "OIT, Rapport mondial sur la protection sociale",
    also: "financé par l’impôt"
  },
  "out-of-pocket": {
    name: "Paiements directs des ménages pour la santé",
    means:
      "Ce que les ménages paient directement quand ils recourent à des soins, en part de toutes les dépenses courantes de santé. Les cotisations d’assurance payées à l’avance n’en font pas partie.",
    from: "Organisation mondiale de la Santé, Global Health Expenditure Database, par les Indicateurs du développement dans le monde",
    also: "reste à charge, santé payée de sa poche"
  },
  "own-account-worker": {
    name: model.codes.status.ownAccount,
    means: "Les personnes qui travaillent pour elles-mêmes, seules ou avec des associés, et n’ont pas de salarié de manière continue.",
    from: status,
    also: "indépendants sans salariés"
  },
  "percentage-point": {
    name: "Point de pourcentage",
    means:
      "L’unité d’une différence entre deux pourcentages. De 40\u00a0% à 50\u00a0%, la hausse est de 10 points de pourcentage, mais de 25 pour cent. Les différences et les lacunes sont toujours ici en points de pourcentage.",
    from: atlas
  },
  programmes: {
    name: strategies.name,
    means:
      "Les façons dont les pays protègent les personnes, et ce qu’ils y dépensent. Les types de programme sont comparés par des enquêtes auprès des ménages, à côté de qui cotise à un régime de pension et des dépenses publiques. Ces chiffres ne sont pas comparables entre eux.",
    from: atlas,
    also: "stratégies de protection"
  },
  published: {
    name: "Chiffre publié",
    means:
      "Un chiffre montré tel que son éditeur le donne. Un chiffre publié pour un groupe est le plus souvent une estimation modélisée, et peut différer du chiffre calculé à côté de lui.",
    from: atlas
  },
  ratification: {
    name: "Ratification",
    means:
      "L’acte formel par lequel un État se lie à une convention. C’est une obligation de droit international, et non une mesure du nombre de personnes couvertes.",
    from: "OIT et Nations Unies, registres des conventions"
  },
  release: {
    name: "Version des données",
    means:
      "L’état de toutes les données de cet atlas à un jour donné, avec une date et un code. Un graphique intégré peut rester sur une version, et une citation la nomme.",
    from: atlas,
    also: "publication des données"
  },
  "sdg-1-3-1": {
    name: "Indicateur 1.3.1 des ODD",
    means:
      "L’indicateur par lequel les Nations Unies suivent la protection sociale dans les Objectifs de développement durable\u00a0: la part des personnes couvertes par des socles ou des systèmes de protection sociale, par sexe et par groupe. L’OIT l’établit\u202f; ses chiffres d’ici portent sur les prestations en espèces.",
    from: "Nations Unies et OIT, métadonnées de l’indicateur 1.3.1 des ODD"
  },
  "social-assistance": {
    name: strategies.programmes["survey-assistance"],
    means:
      "Des prestations versées sans cotisations antérieures, souvent aux personnes qui ont peu de revenus\u00a0: transferts monétaires, pensions sociales, repas scolaires, travaux publics. Les enquêtes auprès des ménages comptent aussi les transferts en nature, alors que l’OIT ne compte que les espèces.",
    from: "OIT, Rapport mondial sur la protection sociale\u202f; Banque mondiale, ASPIRE",
    also: "filets de sécurité"
  },
  "social-insurance": {
    name: strategies.programmes["survey-insurance"],
    means: "Des régimes qui versent des pensions et d’autres prestations aux personnes qui ont cotisé, et partagent entre elles le risque.",
    from: "OIT, Rapport mondial sur la protection sociale\u202f; Banque mondiale, ASPIRE"
  },
  "social-protection": {
    name: "Protection sociale",
    means:
      "La protection sociale est ce que fait une société pour qu’une naissance, une maladie, un accident, la perte d’un emploi ou la vieillesse ne mènent pas à la pauvreté\u00a0: des prestations en espèces ou en nature, et l’accès aux soins de santé. L’OIT emploie ce terme dans le même sens que sécurité sociale.",
    from: "OIT, Rapport mondial sur la protection sociale",
    also: "sécurité sociale"
  },
  "status-in-employment": {
    name: capital(take.dimensions.status),
    means:
      "Le rapport d’un travailleur à l’entreprise où il travaille\u00a0: salarié, employeur, travailleur à son propre compte, membre d’une coopérative de producteurs ou travailleur familial collaborant à l’entreprise familiale.",
    from: status,
    also: "situation dans la profession"
  },
  "survey-coverage": {
    name: "Couverture des programmes dans les enquêtes auprès des ménages",
    means:
      "La part des personnes qui vivent dans un ménage où quelqu’un bénéficie d’un programme sur lequel l’enquête a interrogé. Elle compte ceux qui le reçoivent (bénéficiaires directs) et ceux qui vivent avec eux (bénéficiaires indirects)\u00a0: elle n’est donc pas comparable à la couverture effective.",
    from: "Banque mondiale, ASPIRE, par les Indicateurs du développement dans le monde"
  },
  trend: {
    name: country.sections.trend,
    means:
      "Comment un chiffre a changé d’une année à l’autre, en points de pourcentage. Un changement n’est donné qu’à l’intérieur d’une même série, sans rupture entre les deux\u202f; là où la méthode a changé, aucune ligne n’est tracée.",
    from: atlas,
    also: "tendance, changement au fil du temps"
  },
  "uhc-index": {
    name: "Indice de couverture des services de CSU",
    means:
      "Un indice de 0 à 100 de la mesure dans laquelle les services de santé essentiels atteignent la population d’un pays, d’après 14 indicateurs traceurs. Ce n’est pas une part de personnes\u00a0: personne n’est donc compté comme laissé de côté.",
    from: "Organisation mondiale de la Santé, indicateur 3.8.1 des ODD",
    also: "services de santé essentiels\u202f; couverture sanitaire universelle"
  },
  "universal-benefit": {
    name: "Prestation universelle",
    means:
      "Une prestation non contributive pour toutes les personnes qui vivent dans le pays, ou pour toutes celles d’un âge ou d’une condition, quel que soit leur revenu.",
    from: "OIT, Rapport mondial sur la protection sociale",
    also: "prestation catégorielle, là où elle est pour un seul groupe"
  },
  unreliable: {
    name: capital(model.flags.unreliable),
    means:
      "La marque de l’éditeur sur une valeur qu’il juge incertaine, le plus souvent parce que peu de personnes ont été interrogées. La valeur est montrée avec la marque.",
    from: "statut de l’observation selon l’éditeur, «\u00a0U\u00a0» dans ILOSTAT",
    also: "non fiable"
  },
  noted: {
    name: "Voir la note",
    means:
      "La marque d’une valeur qui doit être lue avec sa note\u00a0: elle s’écarte d’un grand pas des années voisines, ne couvre que de grandes villes ou ne va pas avec un autre chiffre. Elle est montrée telle que publiée\u202f; la plupart des médianes la laissent à part.",
    from: atlas
  },
  old: {
    name: "Valeur ancienne",
    means:
      "Une valeur antérieure de plus de cinq ans à l’année la plus fréquente de son indicateur. C’est la plus récente que la source ait.",
    from: atlas
  },
  rank: {
    name: "Rang",
    means:
      "La place d’un pays parmi tous les pays et territoires qui ont des données, à partir de la plus petite part laissée de côté\u202f; «\u00a0=\u00a0» ou «\u00a0ex æquo\u00a0» là où d’autres ont la même valeur imprimée. Les valeurs sont d’années différentes.",
    also: "position, place",
    from: atlas
  },
  register: {
    name: "Registre des régimes",
    means:
      "La liste des régimes de protection sociale nommés dans les documents lus pour cet atlas. C’est un échantillon\u00a0: un régime qui n’y figure pas peut exister.",
    also: "liste des régimes",
    from: atlas
  },
  weak: {
    name: "Chiffre fragile",
    means:
      "Un chiffre calculé derrière lequel il y a des données pour la moitié ou plus, mais moins des trois quarts, des personnes. Il porte un † et n’est jamais un titre ni un rang, et n’ouvre jamais une page. Au-dessous de la moitié, aucun chiffre n’est donné.",
    from: atlas
  },
  "welfare-quintile": {
    name: capital(take.dimensions.quintile),
    means:
      "Un cinquième des personnes d’une enquête, classées des plus pauvres aux plus riches selon le revenu ou la consommation par personne que l’enquête mesure.",
    from: "Banque mondiale, ASPIRE"
  }
};

/** How texts name the terms that they link to. */
const inText: Readonly<Record<LinkedTerm, readonly string[]>> = {
  "effective-coverage": ["couverture effective"],
  "informal-employment": ["emploi informel", "emplois informels"],
  "welfare-quintile": ["quintiles de bien-être", "quintile de bien-être"],
  modelled: ["estimations modélisées", "estimation modélisée"],
  computed: ["chiffres calculés", "chiffre calculé"],
  capped: ["plafonnées", "plafonnée", "plafonnés", "plafonné"],
  "median-country": ["pays médian"],
  "percentage-point": ["points de pourcentage", "point de pourcentage"],
  denominator: ["dénominateur"]
};

/** The page that says what terms mean. */
export const glossary: Words["glossary"] = {
  title: "Glossaire",
  description: "Ce que veulent dire les termes de l’atlas, de qui sont leurs définitions et où ils sont utilisés.",
  intro:
    "Ce que veulent dire les termes de cet atlas, en quelques phrases chacun. Chaque chose a ici un seul nom\u202f; là où les éditeurs ou les lecteurs en utilisent un autre, il est donné aussi.",
  index: "Termes de A à Z",
  from: "Définition\u00a0:",
  also: "Autres noms\u00a0:",
  related: "Voir aussi\u00a0:",
  used: "Utilisé sur\u00a0:",
  question: "question",
  indicator: "indicateur",
  terms: all,
  inText
};
