import {availableParallelism} from "node:os";
import {locales} from "../../src/model/locale.ts";
import {sayCount, sayMegabytes, saySeconds} from "../steps/amounts.ts";
import {type Costs} from "./measure.ts";

type Line = {
  readonly name: string;
  readonly of: (costs: Costs) => number;
  readonly say: (amount: number) => string;
  /** What is wanted of the atlas as it is, on two cores. */
  readonly most?: number;
};

/** The languages share the cores: as many work as there are languages, at most. */
const cores = Math.min(availableParallelism(), locales.length);

const lines: readonly Line[] = [
  {name: "observations", of: ({observations}) => observations, say: sayCount},
  {name: "areas", of: ({areas}) => areas, say: sayCount},
  {name: "data: time", of: ({dataSeconds}) => dataSeconds, say: saySeconds, most: 5},
  {name: "data: peak memory", of: ({dataPeak}) => dataPeak, say: sayMegabytes, most: 400e6},
  {name: "build: pages", of: ({pages}) => pages, say: sayCount},
  {name: "build: files", of: ({files}) => files, say: sayCount},
  {name: "build: size", of: ({bytes}) => bytes, say: sayMegabytes},
  {name: "build: time", of: ({buildSeconds}) => buildSeconds, say: saySeconds, most: 120},
  {
    name: "build: page and core",
    of: ({pages, buildSeconds}) => (1000 * cores * buildSeconds) / pages,
    say: (amount) => `${amount.toFixed(1)} ms`
  },
  {name: "build: peak memory", of: ({buildPeak}) => buildPeak, say: sayMegabytes, most: 2500e6}
];

const row = (cells: readonly string[]): string => cells.map((cell, place) => (place === 0 ? cell.padEnd(26) : cell.padStart(13))).join("");

/** A table of what the atlas costs, with what is wanted, and how each cost grows with a larger one. */
export function sayCosts(plain: Costs, large: Costs | null): string {
  const body = lines.map(({name, of, say, most}) => {
    const wanted = most === undefined ? "" : `${of(plain) <= most ? "✓" : "✗"} ≤ ${say(most)}`;
    return row([name, say(of(plain)), wanted, ...(large ? [say(of(large)), `× ${(of(large) / of(plain)).toFixed(2)}`] : [])]);
  });
  return [row(["", "as it is", "wanted", ...(large ? ["generated", "growth"] : [])]), ...body].join("\n");
}
