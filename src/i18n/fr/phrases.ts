import type {Unit} from "../../model/unit.ts";
import type {Aside, Near, SpokenPeople} from "../en/phrases.ts";
import {format, type PrintedShare} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as French messages print them. */
export const print = format("fr");

/** The form of a French noun for a count: 0 to under 2 take the singular, "1,8 point". */
export const n = (count: number, one: string, other: string): string => plural("fr", count, {one, other});

const spoken = ({text, limit}: PrintedShare): string => (limit === null ? text : `${limit === "under" ? "moins" : "plus"} de ${text}`);

/** A share in a sentence, a limit in words: "34,1 %", "moins de 0,1 %"; points of an index: "42 points d’indice". */
export const spokenShare = (value: number, unit: Unit = "percent"): string =>
  unit === "index" ? inUnit(value, unit) : spoken(print.share(value));

/** The same in whole numbers: "96 %", "plus de 99 %". */
export const spokenWholeShare = (value: number): string => spoken(print.wholeShare(value));

const numbers = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
/** A small number in words: "huit"; a larger one in figures. */
export const inWords = (count: number): string => numbers[count] ?? print.count(count);

/** Some of so many: "les six", "4 des 6"; what is counted follows. */
export const someOf = (count: number, all: number): string =>
  count !== all || all < 2 ? `${print.count(count)} des ${print.count(all)}` : `les ${inWords(all)}`;

/** A count within a sentence: "aucun", "3". */
export const orNone = (count: number, none: "aucun" | "aucune" = "aucun"): string => (count === 0 ? none : print.count(count));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** An abbreviation stays as it is: "OIT". */
export const small = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** A text with a remark in brackets, which share those that it ends with: "417 familles (2019)", "personnes âgées (65 ans et plus ; 2019)". */
export const inBrackets = (text: string, remark: string): string =>
  text.endsWith(")") ? `${text.slice(0, -1)}\u202f; ${remark})` : `${text} (${remark})`;

/** A place with its year; a name that ends in brackets keeps its own: "à Macao (Chine), 2022". */
export const afterPlace = (text: string, remark: string): string => (text.endsWith(")") ? `${text}, ${remark}` : `${text} (${remark})`);

/** Of values at the cap of the source: "la couverture est publiée comme 100 % dans 64 pays et territoires (2018–2023, plafonnée)". */
export const reportedWhole = (where: string, contributors = false): string =>
  `${contributors ? "la part de ceux qui cotisent" : "la couverture"} est publiée comme ${print.percent(100)} ${where}`;

/** "de 5,2 % en … à 100 % en …"; where the first is at the cap of its source, it has no share: "jusqu’à 100 % en …". */
type FromTo = {readonly first: string; readonly last: string; readonly capped: boolean; readonly contributors?: boolean};
export const fromTo = ({first, last, capped, contributors}: FromTo): string =>
  capped ? `jusqu’à ${last}\u202f; ${reportedWhole(first, contributors)}` : `${of(first)} ${to(last)}`;

/** A name of two parts takes its preposition twice: "de l’Amérique latine et des Caraïbes". */
const again = (text: string, de: boolean): string =>
  text
    .replaceAll(" et les ", de ? " et des " : " et aux ")
    .replaceAll(" et le ", de ? " et du " : " et au ")
    .replaceAll(/ et (?=la |l’)/gu, de ? " et de " : " et à ");

/** "de" contracts with "le" and "les", and drops its vowel before another: "du Maroc", "des Philippines", "d’Haïti". */
export const of = (text: string): string => {
  const rest = again(text, true);
  return rest.startsWith("le ")
    ? `du ${rest.slice(3)}`
    : rest.startsWith("les ")
      ? `des ${rest.slice(4)}`
      : /^h?[aeiouyàâéèêëîïôœ]/iu.test(rest) && !/^(?:Yémen|Honduras|Hong|Hongrie|haut|huit|onze|un[ ,])/iu.test(rest)
        ? `d’${rest}`
        : `de ${rest}`;
};

/** "à" contracts with "le" and "les": "au Maroc", "aux Philippines". */
export const to = (text: string): string => {
  const rest = again(text, false);
  return rest.startsWith("le ") ? `au ${rest.slice(3)}` : rest.startsWith("les ") ? `aux ${rest.slice(4)}` : `à ${rest}`;
};

/** "que" drops its vowel before another: "que le Maroc", "qu’Haïti". */
export const than = (text: string): string => (of(text).startsWith("d’") ? `qu’${text}` : `que ${text}`);

/** People as they are counted: "340 000 personnes", "15 millions de personnes", "1,8 million de personnes". */
export const thePeople = (count: number, one = "personne", other = "personnes"): string =>
  print.isInMillions(count)
    ? `${print.roundedPeople(count)} ${of(other)}`
    : `${print.roundedPeople(count)} ${n(Math.round(count), one, other)}`;

/** "environ 15 millions de personnes". */
export const about = (people: number, one?: string, other?: string): string => `environ ${thePeople(people, one, other)}`;

/** "environ 15 millions de personnes", "moins de 100 personnes". */
export const aboutPeople = ({people, under}: SpokenPeople): string => (under ? `moins de ${thePeople(people)}` : about(people));

/** A value with the unit that its number does not say by itself: "65,9 %", "4,9 % du PIB", "42 points d’indice". */
export const inUnit = (value: number, unit: Unit): string => {
  const text = print.value(value, unit);
  return unit === "percentOfGdp" ? `${text} du PIB` : unit === "index" ? `${text} ${n(value, "point", "points")} d’indice` : text;
};

/** The same in a sentence, a limit in words: "65,9 %", "moins de 0,1 %", "4,9 % du PIB". */
export const spokenValue = (value: number, unit: Unit): string =>
  unit === "index" || value === 0 ? inUnit(value, unit) : `${spokenShare(value)}${unit === "percentOfGdp" ? " du PIB" : ""}`;

/** Those left out with how many they are, before the verb: "34,1 % de la population, soit environ 15 millions de personnes, n’est couverte par aucune …". */
export const withPeople = (left: string, people: SpokenPeople): string => {
  const said = `soit ${aboutPeople(people)}`;
  const verb = left.search(/ (?:ne |n’)/);
  return verb === -1 ? `${left}, ${said}` : `${left.slice(0, verb)}, ${said},${left.slice(verb)}`;
};

/** "1ᵉʳ", "82ᵉ". */
export const ordinal = (position: number, first: "1ᵉʳ" | "1ʳᵉ" = "1ᵉʳ"): string => (position === 1 ? first : `${print.count(position)}ᵉ`);

/** "; presque autant pour l’enfance (55,9 %)"; nothing where there is none. */
export const nearlyAsLarge = (near: Near): string =>
  near.length === 0
    ? ""
    : `\u202f; presque aussi large pour ${print.list(near.map(({branch, gap}) => `${theBranch(branch)} (${print.percent(gap)})`))}`;

/** What a sentence names with its article; the table of indicators has it without. */
const named: Readonly<Record<string, string>> = {
  Enfants: "les enfants",
  Maternité: "la maternité",
  Chômage: "le chômage",
  "Accidents du travail": "les accidents du travail",
  Handicap: "le handicap",
  Vieillesse: "la vieillesse",
  "Assistance sociale aux personnes vulnérables": "l’assistance sociale aux personnes vulnérables",
  "Personnes en situation de pauvreté": "les personnes en situation de pauvreté",
  "Emploi informel": "l’emploi informel",
  "Cotisants à un régime de pension": "les cotisants à un régime de pension",
  "Dépenses publiques": "les dépenses publiques",
  "Services de santé essentiels": "les services de santé essentiels",
  "Paiements directs de santé": "les paiements directs de santé",
  "Un programme quelconque (enquêtes)": "un programme quelconque (enquêtes)",
  "Au moins une prestation en espèces": "au moins une prestation en espèces",
  "Assurance sociale (enquêtes)": "l’assurance sociale (enquêtes)",
  "Assistance sociale (enquêtes)": "l’assistance sociale (enquêtes)",
  "Programmes du marché du travail (enquêtes)": "les programmes du marché du travail (enquêtes)",
  "Villes et campagnes (enquêtes)": "les villes et les campagnes (enquêtes)",
  "Emploi informel par secteur": "l’emploi informel par secteur",
  "Emploi informel par situation dans l’emploi": "l’emploi informel par situation dans l’emploi",
  "Emploi informel par âge": "l’emploi informel par âge",
  "Emploi informel des salariés et des indépendants": "l’emploi informel des salariés et des indépendants"
};

/** A branch within a sentence: "le chômage", "la vieillesse". */
export const theBranch = (branch: string): string => named[branch] ?? small(branch);

/** A whole number of percentage points: "1 point de pourcentage". */
export const percentagePoints = (count: number): string =>
  `${print.count(count)} ${n(count, "point de pourcentage", "points de pourcentage")}`;

/** What makes employment informal, said alike wherever it is said. */
export const informalMeans =
  "L’emploi informel, tel que l’OIT le définit, comprend les salariés sans protection sociale ni autres avantages liés à l’emploi, en droit ou en pratique, les travailleurs à leur propre compte et les employeurs dont l’entreprise est informelle, et tous les travailleurs familiaux.";

/** Why informality and coverage explain each other less than they seem to. */
export const partlyCircular =
  "C’est en partie circulaire\u00a0: les salariés comptent comme informels notamment parce qu’ils n’ont pas de protection sociale, si bien que chacun des deux chiffres contient une partie de l’autre.";

/** "la seule différence comparable", "parmi les paires sans note et sous le plafond, la plus grande différence". */
export const widestDifference = ({only, noted, capped, since}: Aside): string => {
  const which = only ? "la seule différence comparable" : "la plus grande différence";
  const recent = since === null ? [] : [`datées de ${print.year(since)} ou après`];
  const kept = [...(noted ? ["sans note"] : []), ...(capped ? ["sous le plafond"] : []), ...recent];
  return kept.length === 0 ? which : `parmi les paires ${print.list(kept)}, ${which}`;
};

/** Of coverage, where a published zero may stand for what was not reported. */
export const withoutZeros = ", sans les zéros publiés";
