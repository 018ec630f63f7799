import {siteUrl} from "../src/site/siteUrl.ts";
import {askedOptions} from "./steps/askedOptions.ts";
import {prepareCards, prepareData, preparePages, runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {wantPlainPlace} from "./steps/wantPlainPlace.ts";

/** `npm run build`: the whole site into dist, as far as it is stale: data, pages, kept releases, cards. */
await runScript(async () => {
  askedOptions({});
  siteUrl(process.env.SITE_URL);
  wantPlainPlace(projectRoot);
  await prepareData();
  await preparePages();
  await prepareCards();
});
