import {spawn} from "node:child_process";
import {createInterface} from "node:readline";
import {peakMeter} from "./peakMeter.ts";
import {projectRoot} from "./projectRoot.ts";

export type Run = {
  /** Exit code; 1 where a signal ended it. */
  readonly code: number;
  readonly seconds: number;
  /** Peak memory, in bytes; null where it was not measured, or ended too abruptly to say. */
  readonly peak: number | null;
};

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Receives each line it prints; without it the child prints for itself. */
  readonly onLine?: (line: string) => void;
  /** Whether its peak memory is wanted. */
  readonly measured?: boolean;
};

const signals = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

/** Whoever is told to end while a child runs ends as usual, and so takes the child along; a script with an end of its own keeps it. */
function endOnSignals(): void {
  for (const signal of Object.keys(signals) as (keyof typeof signals)[])
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(signals[signal]));
}

/** Runs `node …args` from the project's folder with the node that runs us; never rejects. */
export function runNode(args: readonly string[], {env = {}, onLine, measured = false}: RunOptions = {}): Promise<Run> {
  const meter = measured ? peakMeter() : null;
  const begun = performance.now();
  endOnSignals();
  const child = spawn(process.execPath, [...(meter?.args ?? []), ...args], {
    cwd: projectRoot,
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...meter?.env, ...env},
    stdio: onLine ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"]
  });
  if (onLine) for (const stream of [child.stdout, child.stderr]) createInterface({input: stream!}).on("line", onLine);
  const stop = () => void child.kill();
  process.once("exit", stop);
  return new Promise((resolve) => {
    const finish = (code: number) => {
      process.off("exit", stop);
      resolve({code, seconds: (performance.now() - begun) / 1000, peak: meter?.read() ?? null});
    };
    child.on("error", () => finish(1)).on("close", (code) => finish(code ?? 1));
  });
}
