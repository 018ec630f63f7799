import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {isRunning, processMark} from "./processMark.ts";

/** A file that stands while a piece of work is done, and what the work is called to those who come meanwhile. */
export type Lock = {readonly file: string; readonly work: string};

/** Who builds the site of a project, or draws its cards. */
export const buildLock = (root: string): Lock => ({file: join(root, ".cache/build.lock"), work: "build"});

/** Locks of this process: in a container the one before, that was killed, may have had our number. */
const ours = new Set<string>();

/**
 * Does work that two at once would destroy for each other, as the only one; throws where another process is at it. One that ended without a word
 * (killed, say) holds nothing: its lock is taken over, and that is said.
 */
export async function alone<Result>(lock: Lock, work: () => Result | Promise<Result>): Promise<Result> {
  const {file} = lock;
  mkdirSync(dirname(file), {recursive: true});
  take(lock);
  // Who is told to end ends by way of "exit" (`runNode.ts`).
  const release = () => {
    rmSync(file, {force: true});
    ours.delete(file);
  };
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take({file, work}: Lock): void {
  for (;;) {
    if (put(file)) return void ours.add(file);
    const left = textOf(file);
    if (left === null) continue;
    const other = holder(file, left);
    if (other !== null) throw new Error(`Another ${work} is at work (process ${other}): wait for it, or end it.`);
    if (takeAway(file, left)) console.log(`A ${work} before this one was cut off; its lock ${file} is taken over.`);
  }
}

/** Puts a lock of ours there unless there is one; it appears with its text or not at all. */
function put(file: string): boolean {
  const own = `${file}.${process.pid}`;
  rmSync(own, {recursive: true, force: true});
  writeFileSync(own, processMark(process.pid));
  try {
    return unlessThere(
      () => linkSync(own, file),
      () => unlessThere(() => writeFileSync(file, processMark(process.pid), {flag: "wx"}))
    );
  } finally {
    rmSync(own, {force: true});
  }
}

/** Whether something could be made: not where it is there already. `orElse` is for disks that know no links. */
function unlessThere(make: () => void, orElse?: () => boolean): boolean {
  try {
    make();
    return true;
  } catch (error) {
    const {code = ""} = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (orElse && ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(code)) return orElse();
    throw error;
  }
}

/** Takes a lock of nobody away; false where another was quicker, whose lock is then put back. */
function takeAway(file: string, left: string): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    const isSame = textOf(aside) === left;
    if (!isSame) linkSync(aside, file);
    return isSame;
  } catch {
    return false;
  } finally {
    rmSync(aside, {recursive: true, force: true});
  }
}

/** What a lock says; "" where it is something else than a file, null where it is gone. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : "";
  }
}

/** The process that left a lock and still runs, if there is one. A number may have gone to another process since: that one began at another time. */
function holder(file: string, left: string): number | null {
  const pid = Number(left.split(" ")[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const isHeld = pid === process.pid ? ours.has(file) : left === processMark(pid) && isRunning(pid);
  return isHeld ? pid : null;
}
