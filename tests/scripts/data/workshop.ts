import {spawn, spawnSync, type SpawnSyncReturns} from "node:child_process";
import {cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {filesIn} from "../../../scripts/data/filesIn.ts";

const script = "scripts/build-data.ts";

/** A function of node:fs, which of its calls, and whether it is to be done. */
type Killing = readonly [name: string, call: number, when: "before" | "after"];

/** Ends the process with SIGKILL at the n-th call of a function of node:fs: before it is done, or after. */
const killer = ([name, call, when]: Killing) =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from "node:fs"; import {syncBuiltinESMExports} from "node:module";
    const whole = fs.${name}; let calls = 0;
    const end = () => { process.kill(process.pid, "SIGKILL"); for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000); };
    fs.${name} = (...args) => { calls += 1; if (calls === ${call} && "${when}" === "before") end(); const done = whole(...args); if (calls === ${call}) end(); return done; };
    syncBuiltinESMExports();`)}`;

/** Has a function of node:fs answer as the system does to one who may not touch what a path ends with: whoever runs tests as root may touch all. */
const refuser = (name: string, end: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from "node:fs"; import {syncBuiltinESMExports} from "node:module";
    const whole = fs.${name};
    fs.${name} = (path, ...rest) => {
      if (String(path).endsWith(${JSON.stringify(end)})) throw Object.assign(new Error("EACCES: permission denied"), {code: "EACCES", syscall: "open", path});
      return whole(path, ...rest);
    };
    syncBuiltinESMExports();`)}`;

/** A copy of the fixtures in a folder of its own, and `npm run data` run on it. */
export function workshop() {
  const root = mkdtempSync(join(tmpdir(), "left-out-data-"));
  const [raw, reference, out] = ["raw", "reference", "model"].map((name) => join(root, name)) as [string, string, string];
  cpSync("tests/fixtures/raw", raw, {recursive: true});
  cpSync("tests/fixtures/reference", reference, {recursive: true});
  const args = (to = out) => [script, "--raw", raw, "--reference", reference, "--out", to];
  const node = (all: readonly string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, all, {encoding: "utf8"});
  return {
    root,
    raw,
    out,
    run: (to?: string) => node(args(to)),
    /** A run that is killed in the middle. */
    killed: (at: Killing) => node(["--import", killer(at), ...args()]),
    /** A run that may not do with a file what a function of node:fs does. */
    refused: (name: string, end: string) => node(["--import", refuser(name, end), ...args()]),
    /** A run that may write no file larger than some blocks of the shell. */
    cramped: (blocks: number) =>
      spawnSync("sh", ["-c", `ulimit -f ${blocks}; exec "$@"`, "sh", process.execPath, ...args()], {encoding: "utf8"}),
    /** A run that goes on beside others; its exit code and what it said. */
    begun: () =>
      new Promise<{status: number | null; said: string}>((resolve) => {
        const child = spawn(process.execPath, args());
        let said = "";
        for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
        child.on("close", (status) => resolve({status, said}));
      }),
    edit: (table: string, from: string, to: string) => {
      const text = readFileSync(join(root, table), "utf8");
      if (!text.includes(from)) throw new Error(`no ${from} in ${table}`);
      writeFileSync(join(root, table), text.replace(from, to));
    },
    /** All files of the model as one text. */
    model: () => filesIn(out).map((file) => `${file}\n${readFileSync(join(out, file), "utf8")}`).join("\n"),
    /** What lies beside the model. */
    beside: () => readdirSync(root).filter((name) => !["raw", "reference", "model"].includes(name))
  };
}
