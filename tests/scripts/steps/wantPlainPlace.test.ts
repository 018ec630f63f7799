import {expect, test} from "vitest";
import {wantPlainPlace} from "../../../scripts/steps/wantPlainPlace.ts";

test.each(["a#b", "a?b", 'a"b', "a\\b"])("a project in %s is refused in a sentence", (name) => {
  expect(() => wantPlainPlace(`/home/me/${name}/left-out/`)).toThrow(
    `The site cannot be built in a folder called ${name}: Vite stumbles over ${name[1]} there.`
  );
});

test.each(["a b", "a'b", "a%b", "a%41b", "a[b]", "a{b}", "añb", "a&b;c", "a`b"])("a project in %s is built", (name) => {
  expect(() => wantPlainPlace(`/home/me/${name}/left-out/`)).not.toThrow();
});
