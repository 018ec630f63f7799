import type {Words} from "../en.ts";
import {amongPlaces} from "./amongPlaces.ts";
import {capital, n, orNone, percentagePoints, print, someOf} from "./phrases.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;
/** A verb, denied where nothing is counted: "n’atteignent". */
const reach = (count: number): string => (count === 0 ? "n’atteignent" : "atteignent");

/** Rural people and the way that programmes reach them, beside urban ones. */
const ways = {
  less: "une plus petite part des ruraux que des citadins",
  more: "une plus grande part des ruraux que des citadins",
  level: "à peu près la même part des ruraux que des citadins"
};
const way = ({smaller, larger}: {smaller: number; larger: number}): string => ways[smaller > 0 ? "less" : larger > 0 ? "more" : "level"];

/** "Dans 4 des 48 pays et territoires avec une enquête depuis 2016, les programmes atteignent". */
const amongRecent = (count: number, of: number, since: number): string => {
  const some = count === of ? `les ${print.count(of)}` : `${orNone(count)} des ${print.count(of)}`;
  return `Dans ${some} pays et territoires avec une enquête depuis ${print.year(since)}, les programmes ${reach(count)}`;
};

const levelIn = (level: number, within: number): string =>
  level === 0 ? "" : `\u202f; dans ${print.count(level)}, les deux sont à moins de ${percentagePoints(within)}`;

/** In how many rural people are as far ahead, after those where they are behind. */
const asFarAhead = (behind: number, ahead: number): string =>
  ahead > 0
    ? `\u202f; dans ${print.count(ahead)}, davantage, d’autant`
    : behind > 0
      ? "\u202f; dans aucun, ils ne les atteignent davantage d’autant"
      : ", ni davantage d’autant";

/** Words of the lens on urban and rural areas. */
export const townAndCountry: Words["townAndCountry"] = {
  name: "Villes et campagnes",
  question: "Les ruraux sont-ils plus souvent laissés de côté\u202f?",
  title: (group) => `Villes et campagnes, ${group}\u00a0: les programmes atteignent-ils les ruraux\u202f?`,
  headline: ({smaller, of, since}) => `${amongRecent(smaller, of, since)} ${ways.less}.`,
  headlineMore: ({larger, of, since}) => `${amongRecent(larger, of, since)} ${ways.more}.`,
  headlineEven: ({each, of, since}) =>
    each === 0
      ? `Dans les ${print.count(of)} pays et territoires avec une enquête depuis ${print.year(since)}, les programmes atteignent ${ways.level}.`
      : `${amongRecent(each, of, since)} ${ways.more}\u202f; dans autant, une plus petite part.`,
  headlineFew: ({of, since}) =>
    `ASPIRE n’a d’enquête auprès des ménages par zone urbaine et rurale depuis ${print.year(since)} que pour ${countries(of)} de ce groupe.`,
  headlineOne: ({way: one, since}) =>
    `Dans le seul pays ou territoire avec une enquête depuis ${print.year(since)}, les programmes atteignent ${ways[one]}.`,
  headlineOld: ({since, when}) =>
    `Toutes les enquêtes auprès des ménages par zone urbaine et rurale qu’ASPIRE a pour ce groupe sont antérieures à ${print.year(since)} (${when}).`,
  headlineNone: "ASPIRE n’a d’enquête auprès des ménages par zone urbaine et rurale pour aucun pays de ce groupe.",
  others: ({way: one, count, level, since, within, when}) =>
    `Dans ${orNone(count)}, ils ${count === 0 ? "n’en atteignent" : "en atteignent"} une plus ${one === "less" ? "petite" : "grande"} part${levelIn(level, within)} (enquêtes depuis ${print.year(since)}\u00a0: ${when}).`,
  both: ({larger, smaller, level, since, within, when}) =>
    `Dans ${orNone(larger)} d’entre eux, les programmes ${reach(larger)} ${ways.more}\u202f; dans ${orNone(smaller)}, une plus petite part${levelIn(level, within)} (enquêtes depuis ${print.year(since)}\u00a0: ${when}).`,
  several: ({when, level, within}) =>
    `Les enquêtes sont de ${when}.${level === 0 ? "" : ` Dans ${print.count(level)}, les deux sont à moins de ${percentagePoints(within)}.`}`,
  one: ({when}) => `L’enquête est de ${when}.`,
  older: ({smaller, larger, of}) =>
    `Avec les pays dont l’enquête est plus ancienne, soit ${print.count(of)} en tout, ils ${reach(smaller)} une plus petite part des ruraux dans ${orNone(smaller)}, et une plus grande dans ${orNone(larger)}.`,
  without: ({none}) => `Pour ${countries(none)}, ASPIRE n’a pas d’enquête de ce type.`,
  apart:
    "Une enquête compte chaque programme sur lequel elle interroge, un repas scolaire comme une pension\u00a0: être atteint n’est pas être assuré. La couverture effective (ODD 1.3.1) est une autre mesure\u202f; le tableau de l’OIT ne sépare pas zones urbaines et rurales.",
  sections: {reach: "Atteints par les programmes", data: "Données"},
  reach: {
    title: ({smaller, larger, of, since, when}) =>
      of === 1
        ? `Dans le seul pays ou territoire avec une enquête depuis ${print.year(since)}, les programmes atteignent ${way({smaller, larger})} (${when})`
        : `Dans ${amongPlaces(larger, of)} avec une enquête depuis ${print.year(since)}, les programmes ${reach(larger)} ${ways.more}${larger === of ? "" : `\u202f; dans ${orNone(smaller)}, une plus petite part`} (${when})`,
    titleOld: ({since}) =>
      `ASPIRE n’a pas d’enquête auprès des ménages par zone urbaine et rurale depuis ${print.year(since)} pour ce groupe`,
    titleNone: "ASPIRE n’a pas d’enquête auprès des ménages par zone urbaine et rurale pour ce groupe",
    countries: ({within}) =>
      `Part des personnes qui vivent dans un ménage bénéficiant d’un programme quelconque, en zones rurales et en zones urbaines, dernière enquête avec les deux. Dans l’ordre du retard des zones rurales\u202f; les différences de moins de ${percentagePoints(within)} comptent comme une égalité.`,
    parts: ({within, since}) =>
      `Part des personnes qui vivent dans un ménage bénéficiant d’un programme quelconque, en zones rurales et en zones urbaines\u00a0: médiane des pays de chaque sous-région, chaque zone séparément, enquêtes depuis ${print.year(since)}. Les différences de moins de ${percentagePoints(within)} comptent comme une égalité.`,
    caption: (group) => `${group}\u00a0: ruraux et citadins atteints par un programme quelconque, dernière enquête avec les deux zones`,
    countWithOld: ({old, smaller, larger, of}) =>
      `En comptant aussi ${n(old, "la seule enquête plus ancienne", `les ${print.count(old)} enquêtes plus anciennes`)}, la part des ruraux ${larger === 0 ? "n’est plus grande" : "est plus grande"} dans ${amongPlaces(larger, of)}${larger === of ? "" : ` et plus petite dans ${orNone(smaller)}`}.`,
    note: "Non comparable à la couverture effective\u00a0: les enquêtes ne saisissent que les programmes sur lesquels elles interrogent, et tout un ménage compte comme atteint quand l’un de ses membres l’est. Chaque pays trace à sa manière la limite entre zones urbaines et rurales.",
    one: "Zones rurales",
    other: "Zones urbaines",
    difference: "Zones rurales moins zones urbaines, points de pourcentage",
    say: ({label, one, other, when}) =>
      `${label}\u00a0: zones rurales ${print.percent(one)}, zones urbaines ${print.percent(other)} (${when})`
  },
  map: {
    title: ({behind, ahead, of, far, since, when}) =>
      of === 1
        ? `Dans le seul pays ou territoire avec une enquête depuis ${print.year(since)}, les programmes atteignent les ruraux ${behind > 0 ? `moins que les citadins, de ${percentagePoints(far)} ou plus` : ahead > 0 ? `davantage que les citadins, de ${percentagePoints(far)} ou plus` : `et les citadins à moins de ${percentagePoints(far)} les uns des autres`} (${when})`
        : `Dans ${amongPlaces(behind, of)} avec une enquête depuis ${print.year(since)}, les programmes ${reach(behind)} les ruraux moins que les citadins, de ${percentagePoints(far)} ou plus${behind === of ? "" : asFarAhead(behind, ahead)} (${when})`,
    titleOld: ({behind, ahead, of, far, since, when}) =>
      `Seulement des enquêtes antérieures à ${print.year(since)}\u00a0: dans ${amongPlaces(behind, of)}, les programmes ${reach(behind)} les ruraux moins que les citadins, de ${percentagePoints(far)} ou plus${asFarAhead(behind, ahead)} (${when})`,
    subtitle: ({within}) =>
      `Part des personnes atteintes par un programme quelconque, zones rurales moins zones urbaines, dernière enquête avec les deux. Les différences de moins de ${percentagePoints(within)} comptent comme une égalité.`,
    withOld: ({old}) =>
      `En pointillé\u00a0: ${print.count(old)} ${n(old, "enquête plus ancienne", "enquêtes plus anciennes")}, que le titre et les couleurs laissent à part\u202f; le tableau a ${n(old, "ses", "leurs")} valeurs.`,
    legend: "Zones rurales en regard des zones urbaines",
    caption: (group) =>
      `${group}\u00a0: ce que montre la carte, ruraux et citadins atteints par un programme quelconque, dernière enquête avec les deux zones`,
    classes: {
      farAhead: ({far}) => `devant de ${percentagePoints(far)} ou plus`,
      ahead: ({far}) => `devant de moins de ${percentagePoints(far)}`,
      level: ({within}) => `à égalité\u00a0: à moins de ${percentagePoints(within)}`,
      behind: ({far}) => `derrière de moins de ${percentagePoints(far)}`,
      farBehind: ({far}) => `derrière de ${percentagePoints(far)} ou plus`
    },
    older: ({since}) => `Enquête antérieure à ${print.year(since)}, sans couleur`,
    none: "Pas d’enquête avec les deux dans ASPIRE",
    label: (group) => `Carte, ${group}. Le retard des zones rurales sur les zones urbaines. Le tableau qui suit donne les valeurs.`,
    sayNone: (name) => `${name}\u00a0: pas d’enquête auprès des ménages par zone urbaine et rurale dans ASPIRE`
  },
  later: {
    column: "Enquête plus récente, total seulement",
    before: ({value, when}) => `${print.percent(value)} en ${when}`,
    note: ({count, of, moved, names}) =>
      `Dans ${amongPlaces(count, of)}, une enquête plus récente ne sépare pas zones urbaines et rurales\u202f; le tableau a son total.${
        moved === 0
          ? ""
          : ` Dans ${print.count(moved)} d’entre eux, le total a depuis bougé de 10 points de pourcentage ou plus, doublé ou diminué de moitié, si bien que les parts rurale et urbaine peuvent aujourd’hui différer de celles-ci${names.length === 0 ? "" : `\u00a0: ${print.list(names)}`}.`
      }`
  },
  pandemic: ({count, of, years}) =>
    `${of === 1 ? "L’enquête est" : `${capital(someOf(count, of))} enquêtes ${n(count, "est", "sont")}`} de ${years.map(print.year).join(" ou ")}, ${n(years.length, "année", "années")} de la pandémie de COVID-19\u00a0: des programmes d’urgence peuvent être comptés, ce que la source ne dit pas.`,
  country: {
    later: ({now, when, before, since}) =>
      `Une enquête plus récente ne sépare pas zones urbaines et rurales\u00a0: les programmes atteignent ${print.percent(now)} de toutes les personnes en ${when}${before === null ? "" : `, contre ${print.percent(before)} en ${since}`}.`,
    title: ({rural, urban, when}) =>
      `Selon une enquête auprès des ménages, les programmes atteignent ${print.percent(rural)} des ruraux et ${print.percent(urban)} des citadins (${when})`,
    subtitle:
      "Part des personnes qui vivent dans un ménage bénéficiant d’un programme quelconque, en zones rurales et urbaines, par enquête.",
    caption: (area) => `${area}\u00a0: ruraux et citadins atteints par un programme quelconque, par enquête`,
    survey: "Enquête"
  },
  toInformal: "Emploi informel dans l’agriculture, l’industrie et les services",
  toSchemes: "Registre des régimes\u00a0: à qui ils s’adressent, dont les travailleurs ruraux",
  toMap: "Carte et classement des zones rurales"
};
