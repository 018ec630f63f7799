import {readFileSync} from "node:fs";

/** A process's number, and when it began where the system says so. */
export function processMark(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid} ${fields.slice(fields.lastIndexOf(")")).split(" ")[20]}`;
  } catch {
    return String(pid);
  }
}

/** Whether there is a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
