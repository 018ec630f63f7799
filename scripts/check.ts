import {askedOptions} from "./steps/askedOptions.ts";
import {runScript} from "./steps/prepare.ts";
import {runChecks} from "./steps/runChecks.ts";

/** `npm run check`: types of .ts and .astro, lint, format; all three, whatever the others say. */
await runScript(async () => {
  askedOptions({});
  const {failed} = await runChecks();
  process.exitCode = failed === 0 ? 0 : 1;
});
