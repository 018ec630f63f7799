import {siteUrl} from "../src/site/siteUrl.ts";
import {makeSite, prepareData, runScript} from "./steps/prepare.ts";

/** `npm run build`: the data if they are stale, then the whole site into dist. */
await runScript(async () => {
  siteUrl(process.env.SITE_URL);
  await prepareData();
  await makeSite();
});
