import {parseArgs} from "node:util";

/** The options of a command: a text, with what it is unless it is asked for, or a switch. */
export type KnownOptions = Readonly<Record<string, {readonly type: "string"; readonly default?: string} | {readonly type: "boolean"}>>;

/** What was asked for: a switch that was not is false, a text without a usual one that was not is undefined. */
export type Asked<Known extends KnownOptions> = {
  readonly [Name in keyof Known]: Known[Name] extends {readonly type: "boolean"}
    ? boolean
    : Known[Name] extends {readonly default: string}
      ? string
      : string | undefined;
};

/** The options that a command was given; throws a sentence where one is not known, stands twice or lacks what belongs to it. */
export function askedOptions<const Known extends KnownOptions>(
  known: Known,
  args: readonly string[] = process.argv.slice(2)
): Asked<Known> {
  const {tokens} = parseArgs({args: [...args], options: known, strict: false, tokens: true});
  const asked = new Map<string, string | boolean>();
  for (const token of tokens) {
    if (token.kind !== "option" || !Object.hasOwn(known, token.name))
      throw new Error(`Unknown option "${args[token.index]}"; ${sayKnown(Object.keys(known))}.`);
    const {name, value = ""} = token;
    if (asked.has(name)) throw new Error(`--${name} stands twice; expected it once.`);
    asked.set(name, known[name]?.type === "boolean" ? noValue(name, token.value) : someValue(name, value, token.inlineValue === true));
  }
  const usual = Object.entries(known).map(([name, one]) => [name, one.type === "boolean" ? false : one.default]);
  return Object.fromEntries([...usual, ...asked]) as Asked<Known>;
}

function sayKnown(names: readonly string[]): string {
  const [last, ...others] = names.map((name) => `--${name}`).reverse();
  if (last === undefined) return "none is known here";
  return others.length === 0 ? `known is ${last}` : `known are ${others.reverse().join(", ")} and ${last}`;
}

function noValue(name: string, value: string | undefined): true {
  if (value !== undefined) throw new Error(`--${name} takes no value; "${value}" was given.`);
  return true;
}

/** An option that follows at once is no value: that one was forgotten. */
function someValue(name: string, value: string, isInline: boolean): string {
  if (value.trim() === "" || (value.startsWith("-") && !isInline)) throw new Error(`--${name} wants a value, as in --${name} "…".`);
  return value;
}
