import {spawn} from "node:child_process";
import {expect, onTestFinished, test} from "vitest";
import {projectRoot} from "../../scripts/steps/projectRoot.ts";
import {siteStep} from "../../scripts/steps/siteSteps.ts";
import {isFresh} from "../../scripts/steps/step.ts";

test("npm start says what it keeps, prints an address that answers, and ends cleanly on Ctrl-C", async () => {
  // It would build the site anew beneath the feet of the other tests.
  expect(isFresh(projectRoot, siteStep), "dist is not what the sources make today: npm run build").toBe(true);
  const child = spawn(process.execPath, ["scripts/start.ts", "--port", "0"]);
  onTestFinished(() => void child.kill());
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(output);
      if (found) resolve(found[0]);
    });
    child.on("close", () => reject(new Error(`ended before it served: ${output}${errors}`)));
  });
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("<h1");
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(errors).toBe("");
  expect(output).toMatch(/data\/model is kept.*\n.*dist is kept/);
});
