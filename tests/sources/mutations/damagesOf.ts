import {buildModel} from "../../../src/sources/buildModel.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {modelFiles} from "../../../src/sources/modelFiles.ts";
import type {Texts} from "../../../src/sources/texts.ts";
import {chanceOf, type Mutation} from "./mutation.ts";
import {fewerRows, realTexts} from "./realTexts.ts";

type Damage = {readonly seed: number; readonly texts: Texts};

const sound = new Map<string, Texts>();
let whole: Texts | undefined;

/** The real tables and the model that stands of them, with most rows of the source that is damaged; made once for each. */
export function soundTexts(source: string): Texts {
  const known = sound.get(source);
  if (known !== undefined) return known;
  const texts = fewerRows((whole ??= realTexts()), source);
  const made = {...texts, standing: modelFiles(buildModel(texts, new Complaints()))};
  sound.set(source, made);
  return made;
}

/** The source of "raw/un-wpp/population.csv"; of our own tables none. */
const sourceOf = (table: string): string => /^raw\/([^/]+)\//.exec(table)?.[1] ?? "";

/** The real tables with one of them damaged, by each seed. A damage that comes out as an earlier one is not tried again: many leave nothing to chance. */
export function damagesOf({table, mutate, kind}: Mutation, seeds: readonly number[]): Damage[] {
  const texts = soundTexts(sourceOf(table));
  const all = [...Object.values(texts.reference), ...texts.tables, ...texts.cards];
  const was = all.find(({file}) => file === `data/${table}`)?.text;
  if (was === undefined) throw new Error(`there is no ${table}`);
  const damaged = seeds.map((seed) => ({seed, is: mutate(was, chanceOf(seed + kind.length * 1000))}));
  if (damaged.some(({is}) => is === was)) throw new Error(`"${kind}" has changed nothing in ${table}`);
  const others = damaged.filter(({is}, index) => damaged.findIndex((one) => one.is === is) === index);
  return others.map(({seed, is}) => ({seed, texts: withText(texts, `data/${table}`, is)}));
}

function withText(texts: Texts, file: string, text: string): Texts {
  const edited = <T extends {readonly file: string}>(one: T): T => (one.file === file ? {...one, text} : one);
  const reference = Object.fromEntries(Object.entries(texts.reference).map(([name, one]) => [name, edited(one)])) as Texts["reference"];
  return {...texts, reference, tables: texts.tables.map(edited), cards: texts.cards.map(edited)};
}
