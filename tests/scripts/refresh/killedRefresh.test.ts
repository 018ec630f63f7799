import {spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {afterAll, beforeAll, expect, test} from "vitest";
import {recoverFolder} from "../../../scripts/data/recoverFolder.ts";
import {finishReplacing} from "../../../scripts/refresh/replaceTables.ts";
import {killAtStep} from "./killAtStep.ts";
import {localServer, type LocalServer} from "./localServer.ts";
import {publishIlostat, publishWorldBank, type Edit} from "./publishers.ts";
import {publishWpp} from "./publishWpp.ts";
import {refreshShop, type RefreshShop} from "./refreshShop.ts";

let server: LocalServer;
beforeAll(async () => void (server = await localServer()));
afterAll(() => server.close());

/** A shop whose publishers have a new edition. */
function shopWithNews(): RefreshShop {
  const shop = refreshShop(server);
  const revised: Edit = ["SOC_CONTIG_TOTAL,2021,65.9,", "SOC_CONTIG_TOTAL,2021,66.4,"];
  publishIlostat(server, {raw: shop.raw, edition: "2026-11-02", edits: {"SDG_0131_SEX_SOC_RT_A.csv": [revised]}});
  publishWorldBank(server, {raw: shop.raw, edition: "2026-11-02", edits: {"WDI.csv": [["23.9415", "23.5"]]}});
  publishWpp(server, {raw: shop.raw, edition: "2026-11-02"});
  return shop;
}

type Ended = {readonly signal: string | null; readonly status: number | null; readonly said: string};

/** `npm run refresh`, in a process that is killed at a step of its work on the disk, if it comes to that. */
function refresh({raw, reference, model, cache}: RefreshShop, step: number): Promise<Ended> {
  const folders = ["--raw", raw, "--reference", reference, "--out", model, "--cache", cache];
  const child = spawn(process.execPath, ["--import", killAtStep(step), "scripts/refresh.ts", ...folders]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => void child.on("close", (status, signal) => resolve({signal, status, said})));
}

/** Tables and model, without the day of the refresh. */
function stateOf(shop: RefreshShop): string {
  const {raw, model} = shop.state();
  return `${raw}\n${model}`.replace(/("retrieved": ?)"[\d-]+"/g, "$1").replaceAll(server.origin, "");
}

/** Twenty moments of so many, the same ones each time. */
function moments(steps: number): number[] {
  const chosen = new Set<number>();
  for (let seed = 20261130; chosen.size < 20; seed = (seed * 16807) % 2147483647) chosen.add((seed % steps) + 1);
  return [...chosen].sort((a, b) => a - b);
}

/** How long twenty runs may take on a slow machine. */
const patience = 300_000;

test(
  "killed at any of twenty moments, tables and model are the old ones or the new ones, whole, and the next run brings the news in",
  async () => {
    const whole = shopWithNews();
    const before = stateOf(whole);
    const {status, said} = await refresh(whole, Infinity);
    expect(status, said).toBe(0);
    const after = stateOf(whole);
    expect(after === before).toBe(false);
    const steps = Number(/steps (\d+)/.exec(said)?.[1]);
    expect(steps).toBeGreaterThan(60);

    const stood = new Set<string>();
    for (const step of [...moments(steps), steps - 5]) {
      const shop = shopWithNews();
      expect((await refresh(shop, step)).signal, `step ${step}`).toBe("SIGKILL");
      const isWhole = existsSync(shop.model) || existsSync(`${shop.model}.last`);
      expect(isWhole, `step ${step}`).toBe(true);
      finishReplacing(shop);
      recoverFolder(shop.model);
      const state = stateOf(shop);
      expect([before, after].includes(state), `step ${step}`).toBe(true);
      stood.add(state === before ? "old" : "new");
      const next = await shop.run();
      expect([next.refused, stateOf(shop) === after], `step ${step}`).toEqual(["", true]);
      // Whoever is killed in taking the lock leaves the paper it was to be written on.
      const left = shop.beside().filter((name) => !/\.lock\.\d+$/.test(name));
      expect(left, `step ${step}`).toEqual([]);
    }
    expect([...stood].sort()).toEqual(["new", "old"]);
  },
  patience
);
