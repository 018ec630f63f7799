import {expect, test} from "vitest";
import {snippet, withFrozenLine} from "../../src/taking/snippet.ts";

const options = {
  src: "https://example.org/embed/map/old-age/",
  loader: "https://example.org/embed/loader.js",
  title: "Map: Old age",
  height: 640,
  heights: "calc(800px + clamp(-160px,(100cqi - 320px)*-0.5,0px))"
};

test("a snippet is a frame with title, heights and sandbox in a container, and one script", () => {
  expect(snippet(options)).toBe(
    '<div style="container-type:inline-size;width:100%"><iframe src="https://example.org/embed/map/old-age/" title="Map: Old age" width="700" ' +
      'height="640" loading="lazy" style="display:block;border:0;width:100%;height:calc(800px + clamp(-160px,(100cqi - 320px)*-0.5,0px))" ' +
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" data-left-out></iframe></div>' +
      '<script async src="https://example.org/embed/loader.js"></script>'
  );
});

test("a frozen one has room for one line more", () => {
  expect(withFrozenLine(snippet(options))).toContain("height:calc(44px + 800px + clamp(");
});

test("what a title says cannot leave its quotes", () => {
  expect(snippet({...options, title: 'A "B" <c> & d'})).toContain('title="A &quot;B&quot; &lt;c&gt; &amp; d"');
});
