import {appendFileSync} from "node:fs";

/** Loaded before a measured child's own code (`node --import`): leaves the process's peak memory, in kB, in the file that it was given. */
const file = process.env.LEFT_OUT_PEAK_FILE;
if (file) process.on("exit", () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
