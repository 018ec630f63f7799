import {spawn} from "node:child_process";
import {join} from "node:path";
import {endWithUs} from "../steps/endOnSignals.ts";
import {StepFailed} from "../steps/prepare.ts";
import {projectRoot} from "../steps/projectRoot.ts";

/** How long a reader waits for the first page after `npm start`. */
export type Start = {
  readonly seconds: number;
  /** Whether the data and the site were there already. */
  readonly kept: boolean;
};

/** Runs `npm start` on a free port until its first page is served, and ends it. Throws where it ends by itself. */
export async function timeStart(): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, "scripts/start.ts"), "--port", "0"], {cwd: projectRoot});
  endWithUs(child);
  let said = "";
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/localhost:\d+\//.exec(said);
        if (found) resolve(found[0]);
      });
    void ended.then(() => reject(new StepFailed(`npm start ended before it served a page:\n${said}`)));
  });
  const answer = await fetch(await address);
  const seconds = (performance.now() - begun) / 1000;
  child.kill("SIGINT");
  await ended;
  if (!answer.ok) throw new StepFailed(`The first page was answered by ${answer.status}.`);
  return {seconds, kept: /dist is kept/.test(said)};
}
