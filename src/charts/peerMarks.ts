import * as Plot from "@observablehq/plot";
import type {KeyItem} from "./keyMarks.ts";
import {paint} from "./rowMarks.ts";
import {theme} from "./theme.ts";

/** What a country is held against; each has a tick of its own, so that their order may change from bar to bar. */
export type PeerKind = "region" | "income" | "world";
export type Peer = {readonly kind: PeerKind; readonly value: number};
/** The names of the peers ("Northern Africa"), for the key; a kind without name is not drawn. */
export type PeerWords = Partial<Readonly<Record<PeerKind, string>>>;

const signs = {region: "down", income: "ring", world: "tick"} as const;

/** The signs that occur, with their names. */
export const peerKey = (rows: readonly {peers?: readonly Peer[]}[], words: PeerWords): KeyItem[] =>
  (["region", "income", "world"] as const)
    .filter((kind) => rows.some((row) => row.peers?.some((peer) => peer.kind === kind)))
    .map((kind) => ({shape: signs[kind], fill: theme.ink, text: words[kind] ?? ""}));

/** A thin tick for each peer with a paper edge: the region with a head above the bar, the income group beneath it, the world bare. */
export function peerMarks(rows: readonly {peers?: readonly Peer[]; barTop: number; barBottom: number}[]): Plot.Markish[] {
  const ticks = rows.flatMap(({peers = [], barTop, barBottom}) => peers.map((peer) => ({...peer, top: barTop - 3, bottom: barBottom + 3})));
  if (ticks.length === 0) return [];
  const line = {x: "value", y1: "top", y2: "bottom"} as const;
  const of = (kind: PeerKind) => ticks.filter((tick) => tick.kind === kind);
  return [
    Plot.ruleX(ticks, {...line, stroke: theme.paper, strokeWidth: 4}),
    Plot.ruleX(ticks, {...line, stroke: theme.ink, strokeWidth: 1.5}),
    ...(of("region").length > 0
      ? [Plot.dot(of("region"), {x: "value", y: (tick) => tick.top - 1, symbol: "triangle", rotate: 180, r: 3.5, fill: theme.ink})]
      : []),
    ...(of("income").length > 0
      ? [
          Plot.dot(of("income"), {
            x: "value",
            y: (tick) => tick.bottom + 1,
            r: 3,
            fill: paint(() => theme.paper),
            stroke: theme.ink,
            strokeWidth: 1.5
          })
        ]
      : [])
  ];
}
