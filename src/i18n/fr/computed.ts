import type {Words} from "../en.ts";
import {capital, n, print, small} from "./phrases.ts";

type Computed = Words["computed"];
type Dated = Parameters<Computed["tooOld"]>[0]["places"][number];
const dated = ({place, year}: Dated): string => `${place.the} (${print.year(year)})`;

type Weightless = Parameters<Computed["weightless"]>[0]["told"][number];
const weightlessIn = ({indicators, names}: Weightless): string =>
  indicators.length === 0 ? print.list(names) : `${print.list(names)} (${print.list(indicators.map(small))})`;

type LargeMissing = Parameters<Computed["largeMissing"]>[0]["told"][number];
const largeIn = ({indicator, places}: LargeMissing): string => {
  const who = print.list(places.map(({name, share}) => `${name} (${print.wholePercent(share)})`));
  return indicator === null ? who : print.labelled(indicator, who);
};

/** Words on figures computed from members: how firm they are, and what they rest on. */
export const computed: Computed = {
  weakValue: (value) => `${value} †`,
  bound: ({text, of}) => `${of === "gap" ? "au moins" : "au plus"} ${text}`,
  weak: "† fragile\u00a0: moins des trois quarts sont connus",
  weakBasis: (basis) => `${basis}\u202f; un chiffre fragile, car c’est moins des trois quarts`,
  cappedPart: ({share, of}) =>
    `${print.wholePercent(share)} comptés au plafond\u00a0: ${of === "gap" ? "la lacune peut être plus large" : "la couverture peut être moindre"}`,
  cappedBasis: ({basis, share}) =>
    `${basis}\u202f; ${print.wholePercent(share)} de ces personnes sont comptées au plafond, si bien que c’est le plus de couverture et le moins de lacune`,
  weakNote:
    "† Un chiffre fragile\u00a0: les pays qui ont une valeur ont au moins la moitié, mais moins des trois quarts, des personnes dont il s’agit.",
  weakHeadline: "Trop peu de personnes vivent dans des pays qui ont des données pour qu’un chiffre du groupe ouvre cette page.",
  weakWork: "L’emploi informel n’est connu que pour trop peu de personnes en emploi pour ouvrir par un chiffre du groupe",
  weakBesideTitle: "Travailleurs informels que l’on peut compter, par secteur",
  few: "trop peu de pays",
  fewCountries: "pas de médiane\u00a0: moins de cinq pays",
  fewCountriesTitle: "Aucune médiane n’est donnée\u00a0: moins de cinq pays ont un chiffre qui compte",
  asIlo: "selon la définition de l’OIT",
  iloGroup: ({group, value, when}) =>
    `L’OIT publie une couverture de ${print.percent(value)} (${when}) pour ${group.the}\u202f; sa liste de membres n’est pas dans nos sources, si bien que les deux ne portent pas forcément sur les mêmes pays.`,
  iloMembers: ({group}) =>
    `Le chiffre publié est celui pour ${group.the}\u202f; la liste de ses membres selon l’OIT n’est pas dans nos sources, si bien qu’il ne porte pas forcément sur les mêmes pays.`,
  newest: ({year, value, weak, places}) =>
    `Les valeurs postérieures à ${print.year(year)} sont laissées à part\u202f; avec celles de ces pays, il serait de ${print.percent(value)}${weak ? " †" : ""}\u00a0: ${print.list(places.map(dated))}.`,
  tooOld: ({years, year, places}) =>
    `Les enquêtes antérieures de plus de ${print.count(years)} ans à ${print.year(year)} sont laissées à part\u00a0: ${print.list(places.map(dated))}.`,
  noHeadCount: ({places}) =>
    `${capital(print.list(places.map(({the}) => the)))} ${n(places.length, "n’a pas d’effectif et n’est", "n’ont pas d’effectif et ne sont")} dans aucune des sommes.`,
  largeMissing: ({told, from}) =>
    `Sans chiffre, alors que ${print.wholePercent(from)} ou plus des personnes comptées y vivent\u00a0: ${print.statements(told.map(largeIn))}.`,
  weightless: ({told}) => `Sans poids dans ce qui est calculé, faute d’effectif\u00a0: ${print.statements(told.map(weightlessIn))}.`,
  weightlessElsewhere:
    "Les pays et territoires qui ont des données mais pas d’effectif ici n’ont pas de poids dans ce qui est calculé\u202f; la page de chaque groupe les nomme.",
  worldPeople: ({people, areas}) =>
    `Le nombre de personnes repose sur une population mondiale de ${print.roundedPeople(people)}, dans les ${print.count(areas)} pays et territoires qui ont un effectif ici.`,
  olderIncomes:
    "Les agrégats de l’OIT par revenu suivent un classement de la Banque mondiale plus ancien que les listes d’ici\u00a0: les chiffres publiés et calculés ne portent pas sur les mêmes pays.",
  olderIncomesAdd:
    "Les agrégats de l’OIT par revenu suivent un classement de la Banque mondiale plus ancien que les listes d’ici, si bien qu’aucun nombre de personnes n’est donné pour eux.",
  uncounted: ({places}) => `Non comptés, car nos sources n’ont pas de chiffre\u00a0: ${print.list(places.map(({the}) => the))}.`,
  uncountedMany: ({count}) =>
    `Non comptés\u00a0: ${print.count(count)} ${n(count, "autre territoire", "autres territoires")} selon cette définition, sur lesquels nos sources n’ont pas de chiffre`,
  earlierCounts: ({places, year}) =>
    `Ceux-ci n’ont pas d’effectif pour ${print.year(year)}, et le dernier qui précède est donc utilisé\u00a0: ${print.list(places.map(dated))}.`
};
