import {expect, test} from "vitest";
import {snippet} from "../../src/taking/snippet.ts";

const options = {
  src: "https://example.org/embed/map/old-age/",
  loader: "https://example.org/embed/loader.js",
  title: "Old age",
  height: 640
};

test("a snippet is a frame with title, height and sandbox, and one script", () => {
  expect(snippet(options)).toBe(
    '<iframe src="https://example.org/embed/map/old-age/" title="Old age" width="100%" height="640" loading="lazy" ' +
      'style="border:0;max-width:100%" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ' +
      'data-left-out></iframe><script async src="https://example.org/embed/loader.js"></script>'
  );
});

test("what a title says cannot leave its quotes", () => {
  expect(snippet({...options, title: 'A "B" <c> & d'})).toContain('title="A &quot;B&quot; &lt;c&gt; &amp; d"');
});
