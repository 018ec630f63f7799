/** What changes a disk. */
const changing = ["openSync", "writeFileSync", "appendFileSync", "fsyncSync", "mkdirSync", "renameSync", "rmSync", "linkSync"];

/**
 * A module for `node --import` that counts what a process does to the disk, and ends it with SIGKILL at one of these steps: half of a file has then been
 * written, anything else not been done. A process that comes to its end says how many steps it took.
 */
export const killAtStep = (step: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from "node:fs"; import {syncBuiltinESMExports} from "node:module";
    let steps = 0;
    const end = () => { process.kill(process.pid, "SIGKILL"); for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000); };
    for (const name of ${JSON.stringify(changing)}) {
      const whole = fs[name];
      fs[name] = (...args) => {
        if (name === "openSync" && args[1] === "r") return whole(...args);
        steps += 1;
        if (steps === ${step}) {
          if (/^(write|append)/.test(name)) whole(args[0], args[1].slice(0, Math.floor(args[1].length / 2)));
          end();
        }
        return whole(...args);
      };
    }
    syncBuiltinESMExports();
    process.on("exit", () => console.log("steps " + steps));`)}`;
