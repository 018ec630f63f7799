/**
 * How far up or down each dot must go so that dots at these places (px) do not overlap: the nearest free place to the line,
 * from left to right. `step` is the distance that two dots keep.
 */
export function swarm(places: readonly number[], step: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const offsets = places.map(() => 0);
  const set: number[] = [];
  for (const i of order) {
    const x = places[i] ?? 0;
    const near = set.filter((other) => x - (places[other] ?? 0) < step);
    offsets[i] = nearestFree(
      near.map((other) => ({dx: x - (places[other] ?? 0), y: offsets[other] ?? 0})),
      step
    );
    set.push(i);
  }
  return offsets;
}

/** The free height nearest to the line: either the line itself or just touching one of the neighbours. */
function nearestFree(near: readonly {dx: number; y: number}[], step: number): number {
  const touching = near.flatMap(({dx, y}) => {
    const dy = Math.sqrt(step * step - dx * dx);
    return [y - dy, y + dy];
  });
  const free = [0, ...touching].filter((y) => near.every((dot) => Math.hypot(dot.dx, dot.y - y) >= step - 1e-6));
  return free.reduce((best, y) => (Math.abs(y) < Math.abs(best) - 1e-6 ? y : best), free[0] ?? 0);
}
