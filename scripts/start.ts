import {join} from "node:path";
import {siteUrl} from "../src/site/siteUrl.ts";
import {listen, portFrom} from "./steps/listen.ts";
import {prepareData, prepareSite, runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {siteServer} from "./steps/siteServer.ts";

/** `npm start`: data, site, and a local address to read it at. `-- --port 4400` or PORT=4400 chooses the port. */
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    console.log("\nEnded.");
    process.exit(0);
  });
}

await runScript(async () => {
  // Settings and port come first: who must choose others should not wait for a build to learn it.
  siteUrl(process.env.SITE_URL);
  const server = siteServer(join(projectRoot, "dist"));
  const address = await listen(server, portFrom(process.argv.slice(2), process.env));
  try {
    await prepareData();
    await prepareSite();
    console.log(`\nLeft Out is at ${address} (Ctrl-C ends it).`);
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
});
