import {filesBeneath} from "./fingerprint.ts";
import {projectRoot} from "./projectRoot.ts";

/** Folders of tests that look at a built site. */
const ofSite = ["tests/dist", "tests/browser"];

/** Whether a built site is needed for the tests that vitest would choose by these arguments: parts of the names of files. Options may mean any test. */
export const wantSite = (wanted: readonly string[]): boolean =>
  wanted.some((name) => name.startsWith("-")) ||
  filesBeneath(projectRoot, ofSite).some((file) => wanted.some((name) => file.includes(name.replace(/^\.\//, ""))));
