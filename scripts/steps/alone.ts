import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Locks of this process: in a container the one before, that was killed, may have had our number. */
const ours = new Set<string>();

/**
 * Does work that two at once would destroy for each other, as the only one in this folder; throws where another process is at it. One that ended
 * without a word (killed, say) holds nothing.
 */
export async function alone<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(root, ".cache/build.lock");
  mkdirSync(join(root, ".cache"), {recursive: true});
  take(lock);
  // Who is told to end ends by way of "exit" (`runNode.ts`).
  const release = () => {
    rmSync(lock, {force: true});
    ours.delete(lock);
  };
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(lock: string): void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), {flag: "wx"});
      return void ours.add(lock);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const other = holder(lock);
    if (other !== null) throw new Error(`Another build is at work (process ${other}): wait for it, or end it.`);
    rmSync(lock, {recursive: true, force: true});
  }
}

/** The process that holds a lock and still runs, if there is one. */
function holder(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    const isHeld = Number.isInteger(pid) && pid > 0 && (pid === process.pid ? ours.has(lock) : isRunning(pid));
    return isHeld ? pid : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
