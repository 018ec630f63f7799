import {liveRelease} from "./hosts/liveRelease.ts";
import {siteUrl} from "../src/site/siteUrl.ts";
import {endOnSignals} from "./steps/endOnSignals.ts";
import {saySeconds} from "./steps/amounts.ts";
import {listen, portFrom} from "./steps/listen.ts";
import {dist, prepareCards, prepareData, preparePages, releasePlaces, runScript} from "./steps/prepare.ts";
import {siteServer} from "./steps/siteServer.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {wantPlainPlace} from "./steps/wantPlainPlace.ts";

/** `npm start`: data, site, and a local address to read it at. `-- --port 4400` or PORT=4400 chooses the port. */
endOnSignals();

await runScript(async () => {
  // Settings and port come first: who must choose others should not wait for a build to learn it.
  siteUrl(process.env.SITE_URL);
  wantPlainPlace(projectRoot);
  await liveRelease(releasePlaces());
  // Which release the pages are of is known once they stand.
  let live: string | null = null;
  const server = siteServer(dist, () => live);
  const address = await listen(server, portFrom(process.argv.slice(2), process.env));
  try {
    await prepareData();
    live = await preparePages();
    console.log(`\nLeft Out is at ${address} (Ctrl-C ends it). The first page stood after ${saySeconds(performance.now() / 1000)}.\n`);
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  // Pages can be read without: what comes after them must not end the server.
  await prepareCards().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
});
