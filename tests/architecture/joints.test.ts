import {expect, test} from "vitest";
import {sourceFiles} from "./sourceFiles.ts";

/** Two texts with a comma, a semicolon or a colon of one language between them: "${name}, ${year}". */
const joint = /\}(?:, |; |: )\$\{/;
/** The same before markup: "{name}: <b>". */
const ahead = /^\s*[<{].*\}:(?: ?<[a-zA-Z]| ?$)/;
const isFault = (line: string): boolean => (joint.test(line) || ahead.test(line)) && !/new Error\(|complain|=>/.test(line);

/** Rooms that write for readers; what reads tables speaks English, and `src/i18n` has the joints of each language. */
const source = sourceFiles(["src"], /\.(ts|astro)$/).filter(
  ({file}) => !/^src\/(?:i18n|sources|tables|model|moves|dataset|styles)\//.test(file) && file !== "src/client/fetchList.ts"
);

test("texts are joined by the language’s own comma, semicolon and colon (`format.remarks`, `statements`, `labelled`)", () => {
  expect(source.length).toBeGreaterThan(200);
  const faults = source.flatMap(({file, code}) =>
    code
      .split("\n")
      .filter(isFault)
      .map((line) => `${file}: ${line.trim()}`)
  );
  expect(faults).toEqual([]);
});

test.each([
  ["const a = `${name}, ${year}`;", true],
  ["aria-label={`${open}: ${name}`}", true],
  ["throw new Error(`${file}: ${found}`);", false],
  ["<summary>{say.region}: <b>{name}</b></summary>", true],
  ["      {say.sources.download(name)}:", true],
  ["<summary>{labelled(say.region, '')}<b>{name}</b></summary>", false],
  ["`M${x},${y}`", false]
])("%s", (line, fault) => expect(isFault(line)).toBe(fault));
