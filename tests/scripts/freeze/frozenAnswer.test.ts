import {expect, test} from "vitest";
import {frozenAnswer} from "../../../scripts/freeze/frozenAnswer.ts";
import {snippet, withFrozenLine} from "../../../src/taking/snippet.ts";

const frame = {title: "Branches: Tunisia", height: 737, heights: "calc(1177px + 1cqi)"};

test.each(["", "https://example.org"])(
  "a frozen embed answers with the frame and the loader of its release, where the site is %j",
  (site) => {
    const of = (start: string) => snippet({src: `${start}/es/embed/branches/tun/`, loader: `${start}/embed/loader.js`, ...frame});
    const answer = {version: "1.0", html: of(site), height: 737, thumbnail_url: "/cards/countries/tun.png", thumbnail_width: 1200};
    const frozen = JSON.parse(frozenAnswer(JSON.stringify(answer), "0123456789")) as Record<string, string>;
    expect(frozen).toEqual({version: "1.0", html: withFrozenLine(of(`${site}/v/0123456789`)), height: 737});
  }
);
