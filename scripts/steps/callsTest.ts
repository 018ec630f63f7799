import {filesBeneath} from "./fingerprint.ts";
import {projectRoot} from "./projectRoot.ts";

/** A name as vitest compares it: whatever its case, from the project's folder, without the line that may follow. */
const plain = (name: string): string => name.replace(/:\d+$/, "").replace(projectRoot, "").replace(/^\.\//, "").toLowerCase();

/** Whether there is a file of tests that vitest would choose by these arguments: parts of the names of files. Options may mean any test. */
export const callsTest = (wanted: readonly string[]): boolean =>
  wanted.some((name) => name.startsWith("-")) ||
  filesBeneath(projectRoot, ["tests"]).some(
    (file) => file.endsWith(".test.ts") && wanted.some((name) => file.toLowerCase().includes(plain(name)))
  );
