import {describe, expect, test} from "vitest";
import {finished, html} from "../../src/markup/html.ts";

describe("markup", () => {
  test("escapes every text and no markup; absent parts print nothing", () => {
    expect(html`<p title="${'"&'}">${"<b>"}${finished("<i>x</i>")}${null}${undefined}${false}${0}</p>`.markup).toBe(
      '<p title="&quot;&amp;">&lt;b&gt;<i>x</i>0</p>'
    );
    expect(
      html`<ul class="a">
        ${["a", "b"].map((text) => html`<li>${text}</li>`)}
      </ul>`.markup.replace(/ (?=<)/g, "")
    ).toBe('<ul class="a"><li>a</li><li>b</li></ul>');
  });
});
