import type {Annotation} from "../../model/annotation.ts";
import {drifted, type Drifted} from "./drifted.ts";

/** What a note is about, by column; "" is any. */
type Scope = Readonly<Record<string, string>>;

function scopeOf({indicator, area, period, breakdown = {}}: Annotation): Scope {
  const parts = Object.entries(breakdown).map(([dimension, code]) => `${dimension}:${code}`);
  return {indicator: indicator ?? "", area: area ?? "", period: String(period ?? ""), breakdown: parts.sort().join(";")};
}

const sayScope = (scope: Scope): string =>
  Object.values(scope)
    .filter((told) => told !== "")
    .join(", ") || "everything";

/** Whether all that one scope holds is in the other as well. */
const isWithin = (inner: Scope, outer: Scope): boolean =>
  Object.entries(outer).every(([column, told]) => told === "" || inner[column] === told);

/**
 * Notes that are about something else than they were: a blank cell makes a note on one value one on all, a slip in a code one on another country.
 * A note that is gone, one that is new, and one about less than it was, are decided every day.
 */
export function movedNotes(was: readonly Annotation[], is: readonly Annotation[]): Drifted[] {
  const now = Map.groupBy(is, ({text}) => text.en);
  const moved = [...Map.groupBy(was, ({text}) => text.en)].flatMap(([text, notes]) => {
    const before = new Set(notes.map((note) => sayScope(scopeOf(note))));
    const others = (now.get(text) ?? []).map(scopeOf);
    const after = new Set(others.map(sayScope));
    const gone = notes.map(scopeOf).filter((scope) => !after.has(sayScope(scope)));
    const told = others.filter((scope) => !before.has(sayScope(scope)) && !gone.some((one) => isWithin(scope, one)));
    return told
      .slice(0, gone.length)
      .map((scope, index) => `of ${sayScope(gone[index]!)}, now of ${sayScope(scope)}: "${text.slice(0, 60)}…"`);
  });
  return drifted("meaning moved", [...moved, ...remarksMoved(was, is)], "notes about what they were about");
}

/** A remark is printed beside each value that its note is about. */
function remarksMoved(was: readonly Annotation[], is: readonly Annotation[]): string[] {
  const keyOf = (note: Annotation): string => `${sayScope(scopeOf(note))}/${note.text.en}`;
  const now = new Map(is.map((note) => [keyOf(note), note]));
  return was.flatMap((note) => {
    const other = now.get(keyOf(note));
    const [before, after] = [note.remark ?? "", other?.remark ?? ""];
    return other === undefined || before === after ? [] : [`${sayScope(scopeOf(note))}: remark was "${before}", is "${after}"`];
  });
}
