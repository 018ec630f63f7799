import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

const [embed, base] = ["embed", "base"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8"));
const ruleOf = (css: string | undefined, selector: string): string =>
  new RegExp(`(?:^|\\n)${selector} \\{([^}]*)\\}`).exec(css ?? "")?.[1] ?? "";

test("titles of embeds look as those of pages, without a file of letters", () => {
  const [title, heads] = [ruleOf(embed, "h1"), ruleOf(base, "h1,\nh2,\nh3")];
  const faces = /font:\s*(\d+) [^ ]+ ([^;]+);/.exec(title);
  expect(faces?.[1]).toBe(/font-weight: (\d+)/.exec(heads)?.[1]);
  const spacing = /letter-spacing: ([^;]+);/;
  expect(spacing.exec(title)?.[1]).toBe(spacing.exec(heads)?.[1]);
  // The face itself, then what the site shows until it arrives.
  const named = faces?.[2]?.split(/,\s*/) ?? [];
  const waiting = [...(/"Newsreader fallback";\s*src: ([^;]+);/.exec(base ?? "")?.[1] ?? "").matchAll(/local\("([^"]+)"\)/g)].map(
    ([, face]) => face
  );
  expect(waiting.slice(0, 2)).toEqual(["Georgia", "Gelasio"]);
  expect(named.slice(0, 3)).toEqual(["Newsreader", "Georgia", "Gelasio"]);
  expect(embed).not.toMatch(/@font-face|url\(/);
});
