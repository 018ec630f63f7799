import type {ChildProcess} from "node:child_process";

/** What ends a script from outside, with the exit code that says so. */
const codes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;
type Signal = keyof typeof codes;

/** How long children may take to end, in milliseconds, before they are killed. */
const patience = 5000;

const children = new Set<ChildProcess>();
let ending: Signal | null = null;
let isReady = false;

/** Whether the script was told to end: whoever waits for a child then waits for ever, and does nothing more. */
export const isEnding = (): boolean => ending !== null;

/** Whoever is told to end first ends all children and waits until they have; told a second time, it kills them. */
export function endOnSignals(): void {
  if (isReady) return;
  isReady = true;
  for (const signal of Object.keys(codes) as Signal[]) process.on(signal, () => void end(signal));
  process.once("exit", () => kill("SIGKILL"));
}

/** Has a child end with us, however we end. */
export function endWithUs(child: ChildProcess): void {
  endOnSignals();
  children.add(child);
  child.once("close", () => children.delete(child)).once("error", () => children.delete(child));
}

async function end(signal: Signal): Promise<void> {
  if (ending !== null) process.exit(codes[ending]);
  ending = signal;
  const late = setTimeout(() => process.exit(codes[signal]), patience);
  const closed = Array.from(children, (child) => new Promise((resolve) => child.once("close", resolve)));
  kill(signal);
  await Promise.all(closed);
  clearTimeout(late);
  process.exit(codes[signal]);
}

function kill(signal: NodeJS.Signals): void {
  for (const child of children) child.kill(signal);
}
