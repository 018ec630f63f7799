import {expect, test} from "vitest";
import {saidOnce} from "../../../src/components/page/saidOnce.ts";

const rule = "Not comparable with effective coverage: surveys capture only the programmes they ask about, and count whole households.";
const note = (text: string, look = "note"): string => `<p class="${look}">${text}</p>`;

test("a note that stands above is left out further down, alone or among others", () => {
  expect(saidOnce(`${note(rule)}<h2>More</h2>${note(rule)}`)).toBe(`${note(rule)}<h2>More</h2>`);
  expect(saidOnce(note(rule) + note(`Years differ. ${rule} Small differences mean little.`))).toBe(
    note(rule) + note("Years differ. Small differences mean little.")
  );
});

test("what a standfirst says is not said again, and looks stay", () => {
  expect(saidOnce(note(rule, "standfirst") + note(`${rule} Years differ.`, "note small muted"))).toBe(
    note(rule, "standfirst") + note("Years differ.", "note small muted")
  );
});

test("a short end of another sentence, other paragraphs and links stay", () => {
  const [first, second] = ["A, 2019: the value falls. It is shown as published.", "B, 2020: the value rises. It is shown as published."];
  for (const page of [note(first) + note(second), `<p>${rule}</p><p>${rule}</p>`, note(rule) + note(`<a href="/x/">${rule}</a>`)])
    expect(saidOnce(page)).toBe(page);
});
