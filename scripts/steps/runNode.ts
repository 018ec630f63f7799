import {spawn} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {projectRoot} from "./projectRoot.ts";

export type Run = {
  /** Exit code; 1 where a signal ended it. */
  readonly code: number;
  readonly seconds: number;
  /** Peak memory of the process, in bytes; null where it ended too abruptly to say. */
  readonly peak: number | null;
};

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Receives each line it prints; without it the child prints for itself. */
  readonly onLine?: (line: string) => void;
};

function peakIn(file: string): number | null {
  try {
    const peaks = readFileSync(file, "utf8").trim().split("\n").map(Number);
    return Math.max(...peaks) * 1024;
  } catch {
    return null;
  }
}

/** Runs `node …args` from the project's folder with the node that runs us; never rejects. */
export function runNode(args: readonly string[], {env = {}, onLine}: RunOptions = {}): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "left-out-"));
  const peakFile = join(folder, "peak");
  const begun = performance.now();
  const child = spawn(process.execPath, ["--import", new URL("./peakMemory.ts", import.meta.url).href, ...args], {
    cwd: projectRoot,
    env: {...process.env, LEFT_OUT_PEAK_FILE: peakFile, ASTRO_TELEMETRY_DISABLED: "1", ...env},
    stdio: onLine ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"]
  });
  if (onLine) for (const stream of [child.stdout, child.stderr]) createInterface({input: stream!}).on("line", onLine);
  const stop = () => {
    child.kill();
    rmSync(folder, {recursive: true, force: true});
  };
  process.once("exit", stop);
  return new Promise((resolve) => {
    const finish = (code: number) => {
      process.off("exit", stop);
      const run = {code, seconds: (performance.now() - begun) / 1000, peak: peakIn(peakFile)};
      rmSync(folder, {recursive: true, force: true});
      resolve(run);
    };
    child.on("error", () => finish(1)).on("close", (code) => finish(code ?? 1));
  });
}
