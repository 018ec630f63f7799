import {keepNewest} from "./freeze/keepNewest.ts";
import {askedOptions} from "./steps/askedOptions.ts";
import {dist, releasePlaces, runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {siteStep} from "./steps/siteSteps.ts";
import {isFresh} from "./steps/step.ts";

/** `npm run keep`: writes the embeds of the newest release, as dist shows them, into releases/, from where every later build takes them. */
await runScript(async () => {
  askedOptions({});
  console.log(await keepNewest({...releasePlaces(), dist, isWhole: isFresh(projectRoot, siteStep)}));
});
