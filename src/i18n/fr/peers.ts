import type {Words} from "../en.ts";
import {capital, inWords, print} from "./phrases.ts";

type PeerRank = Omit<Parameters<Words["peers"]["title"]>[0], "area">;

const ordinals = ["première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"];
const parts = ["", "moitié", "tiers", "quart", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"];
/** "le dixième", "1/12". */
const part = (times: number): string =>
  times === 2 ? "la moitié" : parts[times - 1] ? `le ${parts[times - 1]}` : `1/${print.count(times)}`;
const noun = (onlyCountries: boolean): string => (onlyCountries ? "pays" : "pays et territoires");

/** "la plus large", "la deuxième plus large", "la plus étroite": told from the nearer end, the upper one from the middle. */
function heightOf({position, ties, of}: Pick<PeerRank, "position" | "ties" | "of">): string {
  const fromBelow = of - position - ties + 1;
  const [nearer, end] = fromBelow < position ? [fromBelow, "plus étroite"] : [position, "plus large"];
  return nearer === 1 ? end : `${ordinals[nearer - 1] ?? `${print.count(nearer)}ᵉ`} ${end}`;
}

/** Why a country is like another. Travels to the browser with the words of the compare page. */
export const reasons = {
  sameSubregion: "même sous-région",
  sameIncomeGroup: "même groupe de revenu",
  similarInformality: "emploi informel semblable",
  comparablePopulation: "population comparable"
};

/** Words of the countries that are most like one. */
export const peers: Words["peers"] = {
  title: ({area, ...rank}) => {
    const similar = `${noun(rank.onlyCountries)} semblables`;
    const others = `${inWords(rank.ties)} des ${inWords(rank.of - 1)} ${similar}`;
    const isAlike = rank.ties === rank.of - 1;
    if (rank.capped) {
      const too = rank.ties === 0 ? "" : ` et dans ${isAlike ? `les ${inWords(rank.ties)} ${similar}` : others}`;
      const alone = rank.ties === 0 ? `, le seul cas parmi les ${inWords(rank.of)} ${noun(rank.onlyCountries)} comparés` : "";
      return `${capital(area.within)}${too}, la couverture est au plafond de la source${alone}`;
    }
    if (isAlike) return `La lacune ${area.within} est la même que dans ${inWords(rank.ties)} ${similar}`;
    return rank.ties === 0
      ? `La lacune ${area.within} est la ${heightOf(rank)} des ${inWords(rank.of)} ${noun(rank.onlyCountries)} comparés`
      : `La lacune ${area.within}, la même que dans ${others}, est la ${heightOf(rank)}`;
  },
  titleBeside: ({area, others, onlyCountries}) =>
    `${capital(area.the)} et ${others === 1 ? "le pays ou territoire le plus semblable" : `les ${inWords(others)} ${noun(onlyCountries)} les plus semblables`}`,
  titleWithout: (area) =>
    `Le tableau de l’OIT n’a pas de chiffre sur les prestations en espèces ${area.within}\u202f; il en a pour des pays de la même sous-région et de taille comparable`,
  titleNone: "Aucun pays semblable à celui-ci n’a de chiffre sur les prestations en espèces",
  subtitle: ({times}) =>
    `Part de la population couverte par au moins une prestation en espèces. Les pays sont du même groupe de revenu (ou de la même sous-région, là où la Banque mondiale n’attribue pas de groupe de revenu), et leur population va ${part(times) === "la moitié" ? "de la moitié" : `du ${part(times).replace(/^le /, "")}`} à ${inWords(times)} fois celle du pays. Les pays dont la valeur porte une note n’y sont pas\u202f; les années diffèrent.`,
  caption: (area) => `${capital(area.the)} et pays semblables\u00a0: couverture par au moins une prestation en espèces, dernière année`,
  why: "En quoi semblable",
  reasons,
  compare: "Les comparer sur n’importe quel indicateur"
};
