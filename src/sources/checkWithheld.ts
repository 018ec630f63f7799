import type {Source} from "../model/source.ts";
import type {Complaints} from "./complaints.ts";
import type {FoundByKind} from "./importTables.ts";
import type {Texts} from "./texts.ts";
import {isUntold, type UnreadTables} from "./unreadTables.ts";

/** Complains of a publisher that a card withholds and no row names: a slip there would let its rows be taken away. */
export function checkWithheld(
  {schemes, schemeCounts}: FoundByKind,
  {sources, cards, unread}: {readonly sources: readonly Source[]; readonly cards: Texts["cards"]; readonly unread: UnreadTables},
  complaints: Complaints
): void {
  const rows = [...schemes, ...schemeCounts].map(({item}) => item);
  for (const {id, publisher, withheld = []} of sources) {
    const named = new Set([publisher, ...rows.filter(({source}) => source === id).map((row) => row.publisher)]);
    const file = cards.find(({source}) => source === id)?.file ?? "source.json";
    if (!Array.isArray(withheld) || isUntold(unread, id)) continue;
    for (const publisher of withheld.filter((one) => !named.has(one)))
      complaints.aboutFile(
        file,
        `"withheld" names "${publisher}", whom no row names; expected publishers as the tables or the card write them`
      );
  }
}
