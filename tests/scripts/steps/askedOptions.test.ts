import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {askedOptions} from "../../../scripts/steps/askedOptions.ts";

const known = {raw: {type: "string", default: "data/raw"}, date: {type: "string"}, plain: {type: "boolean"}} as const;

test("what is asked for comes instead of what is usual", () => {
  expect(askedOptions(known, [])).toEqual({raw: "data/raw", date: undefined, plain: false});
  expect(askedOptions(known, ["--raw", "a", "--date=-1", "--plain"])).toEqual({raw: "a", date: "-1", plain: true});
});

const all = "known are --raw, --date and --plain";
test.each([
  [["--rwa", "a"], `Unknown option "--rwa"; ${all}.`],
  [["--rwa=a"], `Unknown option "--rwa=a"; ${all}.`],
  [["-r", "a"], `Unknown option "-r"; ${all}.`],
  [["a"], `Unknown option "a"; ${all}.`],
  [["--", "--raw"], `Unknown option "--"; ${all}.`],
  [["--toString"], `Unknown option "--toString"; ${all}.`],
  [["--no-plain"], `Unknown option "--no-plain"; ${all}.`],
  [["--raw"], '--raw wants a value, as in --raw "…".'],
  [["--raw="], '--raw wants a value, as in --raw "…".'],
  [["--raw", "--plain"], '--raw wants a value, as in --raw "…".'],
  [["--plain=yes"], '--plain takes no value; "yes" was given.'],
  [["--raw", "a", "--raw", "b"], "--raw stands twice; expected it once."]
])("%j is answered by a sentence", (args, sentence) => expect(() => askedOptions(known, args)).toThrow(new Error(sentence)));

const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
const ours = Object.values(scripts).flatMap((command) => /scripts\/[\w-]+\.ts$/.exec(command) ?? []);

test.each([...ours, "scripts/build-pictures.ts"])(
  "an option that %s does not know is one sentence with those it knows, and exit code 1",
  (script) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [script, "--rwa", "a"], {encoding: "utf8"});
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Unknown option "--rwa"; (none is known here|known (is|are) --[^\n]+)\.\n$/);
  }
);
