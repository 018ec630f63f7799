import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {filesBeneath, fingerprint} from "./fingerprint.ts";

/** A piece of work that need not be done again while its inputs and outputs stay as they are. */
export type Step = {
  readonly name: string;
  /** Files and folders it reads, from the root. */
  readonly inputs: readonly string[];
  /** Settings from outside the files that change the result. */
  readonly settings: readonly string[];
  /** Files and folders it writes, from the root; each holds at least one file when the step is done. */
  readonly outputs: readonly string[];
  /** Paths among the outputs that others write later. */
  readonly later?: readonly string[];
};

const stampOf = (root: string, step: Step) => join(root, ".cache", `${step.name}.json`);

const inputsOf = (root: string, {inputs, settings}: Step) => fingerprint(root, inputs, {settings});
const outputsOf = (root: string, {outputs, later}: Step) => fingerprint(root, outputs, {except: later ?? []});

/** Whether the step's last run still stands: inputs and outputs are, byte for byte, what they were. */
export function isFresh(root: string, step: Step): boolean {
  if (step.outputs.some((output) => filesBeneath(root, [output]).length === 0)) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampOf(root, step), "utf8")) as {inputs?: string; outputs?: string};
    return stamp.inputs === inputsOf(root, step) && stamp.outputs === outputsOf(root, step);
  } catch {
    return false;
  }
}

/** Forgets that a step was done: the next time it is done anew. */
export const forget = (root: string, step: Step): void => rmSync(stampOf(root, step), {recursive: true, force: true});

/** Does the work and remembers it; work that fails, or is cut off, is not remembered. Inputs are read before: an edit meanwhile counts as new. */
export async function doStep<Result>(root: string, step: Step, work: () => Promise<Result>): Promise<Result> {
  const stamp = stampOf(root, step);
  forget(root, step);
  const inputs = inputsOf(root, step);
  const result = await work();
  mkdirSync(dirname(stamp), {recursive: true});
  writeFileSync(stamp, JSON.stringify({inputs, outputs: outputsOf(root, step)}));
  return result;
}
