import type {Leaf} from "./leaves.ts";
import type {Part} from "./shapes.ts";
import {given, settings, type Trial} from "./trials.ts";

/** Whole millions are a form of their own in Spanish; a number is said in that form too. */
const millions = [1_000_000, 2_000_000] as const;
const call = (word: Leaf["word"], args: readonly unknown[]): string => (typeof word === "string" ? word : word(...(args as never[])));

/** What a word says when it is given all it asks for. */
export const said = (word: Leaf["word"], parts: readonly Part[]): string =>
  call(word, given(parts, {setting: {turn: 0, whole: true}}).args);

/** All that a word says in the tries made here. */
export function everySaying(word: Leaf["word"], parts: readonly Part[]): string[] {
  const all = settings(parts).flatMap((setting) => {
    const {args, trials} = given(parts, {setting});
    const changed = trials.flatMap(({name, others}) => others.map((value) => given(parts, {setting, change: {name, value}}).args));
    return [args, ...changed].map((given) => call(word, given));
  });
  return [...new Set(all)];
}

/** What a word is given and never says: changing it changes nothing. */
export function unsaid(word: Leaf["word"], parts: readonly Part[]): string[] {
  const all = settings(parts);
  const {trials} = given(parts, {setting: {turn: 0, whole: true}});
  const isHeard = ({name, kind, others}: Trial) =>
    all.some((setting) => {
      const saying = (value: unknown) => call(word, given(parts, {setting, change: {name, value}}).args);
      const base = call(word, given(parts, {setting}).args);
      if (kind === "number") return base !== saying(others[0]) && saying(millions[0]) !== saying(millions[1]);
      return others.some((value) => saying(value) !== base);
    });
  return trials.filter((trial) => !isHeard(trial)).map(({name}) => name);
}

/** Whether a word has the same noun for one and for two of what it counts; "in 1 of 30 countries" has, for its noun follows the whole. */
export function countsWithoutForm(word: Leaf["word"], parts: readonly Part[]): boolean {
  const {trials} = given(parts, {setting: {turn: 0, whole: true}});
  const own = (name: string) => trials.find((trial) => trial.name.split(".").at(-1) === name);
  const counted = trials.filter(({kind}) => kind === "number").find(({name}) => name.split(".").at(-1) === "count");
  if (!counted || own("of")) return false;
  const wordsFor = (value: number) =>
    call(word, given(parts, {setting: {turn: 0, whole: true}, change: {name: counted.name, value}}).args).replace(/\d/g, "");
  return wordsFor(1) === wordsFor(2);
}

/** Whether a text shows that something was missing or never finished. */
export const isUndone = (text: string): boolean => /\s{2}|undefined|\bnull\b|NaN|\[object|TODO/.test(text);
