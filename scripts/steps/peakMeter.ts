import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** Measures the memory of a child process and of those that it starts. */
export type PeakMeter = {
  /** What node is to be called with, and with which environment. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The largest peak among them, in bytes, once they have ended; null where none could say. To be called once. */
  readonly read: () => number | null;
};

/** A meter with a file of its own, in which each process leaves its peak (`peakMemory.ts`). */
export function peakMeter(): PeakMeter {
  const folder = mkdtempSync(join(tmpdir(), "left-out-peak-"));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  process.once("exit", remove);
  const file = join(folder, "peak");
  return {
    args: ["--import", new URL("./peakMemory.ts", import.meta.url).href],
    env: {LEFT_OUT_PEAK_FILE: file},
    read: () => {
      try {
        return Math.max(...readFileSync(file, "utf8").trim().split("\n").map(Number)) * 1024;
      } catch {
        return null;
      } finally {
        process.off("exit", remove);
        remove();
      }
    }
  };
}
