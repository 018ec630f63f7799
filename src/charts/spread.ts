type Room = {step: number; low: number; high: number};

/** Moves places apart until neighbours keep `step` between them, near their wishes and in their order, all within `low`–`high` if they fit. */
export function spread(wishes: readonly number[], {step, low, high}: Room): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const end = Math.max(high, low + step * (wishes.length - 1));
  const down = pushed(order, wishes, {step, low, high: end});
  const up = pushed(
    order.toReversed(),
    wishes.map((wish) => -wish),
    {step, low: -end, high: -low}
  );
  return down.map((place, i) => (place - (up[i] ?? 0)) / 2);
}

/** Each place at least `step` after the one before, then drawn back from the end; the mean of both directions leans to neither. */
function pushed(order: readonly number[], wishes: readonly number[], {step, low, high}: Room): number[] {
  const places = [...wishes];
  let floor = low;
  for (const i of order) floor = (places[i] = Math.max(places[i] ?? 0, floor)) + step;
  let ceiling = high;
  for (const i of order.toReversed()) ceiling = (places[i] = Math.min(places[i] ?? 0, ceiling)) - step;
  return places;
}
