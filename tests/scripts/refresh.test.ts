import {spawn, spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {localServer, say, type LocalServer} from "./refresh/localServer.ts";
import {publishIlostat} from "./refresh/publishers.ts";
import {refreshShop, type RefreshShop} from "./refresh/refreshShop.ts";

let server: LocalServer;
beforeAll(async () => void (server = await localServer()));
afterAll(() => server.close());

function refresh({
  raw,
  reference,
  model,
  cache,
  root
}: RefreshShop): Promise<{status: number | null; stdout: string; stderr: string; report: string}> {
  const report = join(root, "report.md");
  const args = ["ilostat", "--raw", raw, "--reference", reference, "--out", model, "--cache", cache, "--report", report];
  const child = spawn(process.execPath, ["scripts/refresh.ts", ...args]);
  const said = {stdout: "", stderr: ""};
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk: Buffer) => (said[name] += chunk.toString()));
  return new Promise(
    (resolve) =>
      void child.on("close", (status) => resolve({status, ...said, report: existsSync(report) ? readFileSync(report, "utf8") : ""}))
  );
}

test("the command says what moved, and writes it down; on complaints it ends with 1 and says them once", async () => {
  const shop = refreshShop(server);
  publishIlostat(server, {
    raw: shop.raw,
    edition: "2026-11-02",
    edits: {"SDG_0131_SEX_SOC_RT_A.csv": [["TOTAL,2021,65.9,", "TOTAL,2021,66.4,"]]}
  });
  const good = await refresh(shop);
  expect([good.status, good.stderr]).toEqual([0, ""]);
  const moved = ["any-benefit: 1 revised", "  revised: ARG 2021, was 65.9, is 66.4", "", "Headlines of countries", "any-benefit: 1"];
  const headline = "  ARG: 65.9 in 2021 (place 1 of 4), now 66.4 in 2021 (place 1 of 4)";
  const sentence = (gap: string) =>
    `Without Argentina, 39.2% are left out in Upper-middle-income countries; with all members, ${gap}%, as computed`;
  const sentences = [
    "",
    "Sentences of the site: 1",
    `  without/upper-middle-income: was: ${sentence("34.3")}`,
    `    is: ${sentence("33.8")}`
  ];
  const rest = [...sentences, "", "No guard objected."];
  expect(good.report).toBe(["# What moved", "", "```text", ...moved, headline, ...rest, "```", ""].join("\n"));
  expect(server.headers[0]?.["user-agent"]).toMatch(/^left-out\/\d+\.\d+\.\d+ \(Left Out: .*\)$/);

  server.on("/metadata/toc/indicator", say('id,last.update\n"SDG_0131_SEX_SOC_RT_A","2026-11-02"\n'));
  const bad = await refresh(shop);
  const complaint = `${join(shop.raw, "ilostat/EMP_NIFL_SEX_RT_A.csv")}: ${server.origin}/metadata/toc/indicator?lang=en: the table of contents does not list EMP_NIFL_SEX_RT_A: has the series been withdrawn?`;
  expect(bad.stdout).toMatch(/\nWhat would move\nNo figure moved\.\n$/);
  expect([bad.status, bad.stderr]).toEqual([
    1,
    `\n${complaint}\n\n1 complaint; tables and model are left as they were. What came is kept for a day; -- --anew asks again.\n`
  ]);
  expect(bad.report).toBe(`# Complaints: nothing has changed\n\n\`\`\`text\n${complaint}\n\nWhat would move\nNo figure moved.\n\`\`\`\n`);
});

test("an option that nobody knows, and two sources, are refused", () => {
  const refused = (...args: string[]) => spawnSync(process.execPath, ["scripts/refresh.ts", ...args], {encoding: "utf8"});
  expect(refused("--dry")).toMatchObject({status: 1, stderr: expect.stringContaining("--dry") as string});
  expect(refused("ilostat", "worldbank").stderr).toBe("One source, or none for all: npm run refresh -- ilostat\n");
});

test("a report that cannot be written is known before anything is replaced", async () => {
  const shop = refreshShop(server);
  publishIlostat(server, {raw: shop.raw, edition: "2026-11-02"});
  const before = shop.state();
  const {status, stderr} = await refresh({...shop, root: join(shop.root, "nowhere")});
  expect([status, stderr]).toEqual([1, expect.stringContaining("report.md: there is no such file or folder (ENOENT)\n")]);
  expect(shop.state()).toEqual(before);
});
