import {spawn} from "node:child_process";
import {createInterface} from "node:readline";
import {endWithUs, isEnding} from "./endOnSignals.ts";
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

/** Runs `node …args` from the project's folder with the node that runs us; never rejects. Where we are told to end it ends with us, and nobody hears of it. */
export function runNode(args: readonly string[], {env = {}, onLine, measured = false}: RunOptions = {}): Promise<Run> {
  const meter = measured ? peakMeter() : null;
  const begun = performance.now();
  const child = spawn(process.execPath, [...(meter?.args ?? []), ...args], {
    cwd: projectRoot,
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...meter?.env, ...env},
    stdio: onLine ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"]
  });
  if (onLine) for (const stream of [child.stdout, child.stderr]) createInterface({input: stream!}).on("line", onLine);
  endWithUs(child);
  return new Promise((resolve) => {
    const finish = (code: number) => {
      const run = {code, seconds: (performance.now() - begun) / 1000, peak: meter?.read() ?? null};
      if (!isEnding()) resolve(run);
    };
    child.on("error", () => finish(1)).on("close", (code) => finish(code ?? 1));
  });
}
