import type {Source} from "../model/source.ts";
import type {Complaints} from "./complaints.ts";

/** The facts of a source that its card states in plain text. */
const facts = ["id", "publisher", "title", "url", "licence", "licenceUrl", "edition", "retrieved"] as const;

/** `data/raw/<source>/source.json`; `tables` are the tables that lie beside it, each of which it must describe. */
export function sourceCard(
  text: string,
  file: string,
  {source, tables}: {source: string; tables: readonly string[]},
  complaints: Complaints
): Source | undefined {
  const card = parsed(text);
  if (card === undefined) return void complaints.aboutFile(file, "the file is not JSON; expected an object as in src/model/source.ts");

  for (const fact of facts) {
    const said = card[fact];
    if (typeof said !== "string" || said.trim() === "") complaints.aboutFile(file, `"${fact}" is missing; expected a text`);
  }
  if (card["id"] !== source) complaints.aboutFile(file, `"id" is ${JSON.stringify(card["id"])}; expected the folder's name, "${source}"`);
  if (!/^\d{4}(-\d{2}){0,2}$/.test(String(card["retrieved"]))) {
    complaints.aboutFile(file, `"retrieved" is ${JSON.stringify(card["retrieved"])}; expected YYYY-MM-DD, YYYY-MM or YYYY`);
  }
  const described = Object.keys(card["tables"] ?? {}).sort();
  if (described.join() !== [...tables].sort().join()) {
    complaints.aboutFile(
      file,
      `"tables" describes ${described.join(", ") || "nothing"}; there are ${[...tables].sort().join(", ") || "none"}`
    );
  }
  return card as unknown as Source;
}

/** The object that a JSON text holds, if it does. */
function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
