import {expect, test} from "vitest";
import {articleOf, bareOf, sayPainted} from "../../../scripts/bench/paintEmbeds.ts";

test("a bare page has the style and the drawing of an embed, and nothing that a drawing does not need", () => {
  const embed =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="a"><meta name="viewport" content="width=device-width"><title>A</title>' +
    '<link rel="icon" href="data:,"><base target="_blank"><script type="application/ld+json">{}</script><script>(()=>{})()</script><style>p{}</style></head><body><main><svg><title>1</title></svg></main></body></html>';
  expect(bareOf(embed)).toBe(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      "<style>p{}</style></head><body><main><svg><title>1</title></svg></main></body></html>"
  );
});

test("an article holds its frames, and times are said side by side", () => {
  expect(articleOf(["/a", "/b"]).match(/<iframe src="\/[ab]"/g)).toHaveLength(2);
  expect(sayPainted({embed: 412.4, bare: 400})).toBe("embeds 412 ms, the same drawings bare 400 ms: × 1.03 (wanted ≤ 1.05)");
});
