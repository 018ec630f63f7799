/** `step` is the height of each, or of all. */
type SpreadLimits = {step: number | readonly number[]; low: number; high: number};

/** From the middle of one to the middle of the next, where the first is no neighbour of anything. */
const between = (step: SpreadLimits["step"], i: number | undefined, j: number): number => {
  if (i === undefined) return 0;
  return typeof step === "number" ? step : ((step[i] ?? 0) + (step[j] ?? 0)) / 2;
};

/** Moves places apart until neighbours keep their heights between them, near their wishes and in their order, all within `low`–`high` if they fit. */
export function spread(wishes: readonly number[], {step, low, high}: SpreadLimits): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const end = Math.max(
    high,
    order.reduce((sum, j, place) => sum + between(step, order[place - 1], j), low)
  );
  const down = pushed(order, wishes, {step, low, high: end});
  const up = pushed(
    order.toReversed(),
    wishes.map((wish) => -wish),
    {step, low: -end, high: -low}
  );
  return down.map((place, i) => (place - (up[i] ?? 0)) / 2);
}

/** Each place after the one before, then drawn back from the end; the mean of both directions leans to neither. */
function pushed(order: readonly number[], wishes: readonly number[], {step, low, high}: SpreadLimits): number[] {
  const places = [...wishes];
  const settle = (sequence: readonly number[], within: (i: number, before: number | undefined) => number): void =>
    sequence.forEach((i, place) => (places[i] = within(i, sequence[place - 1])));
  settle(order, (i, before) => Math.max(places[i] ?? 0, before === undefined ? low : (places[before] ?? 0) + between(step, before, i)));
  settle(order.toReversed(), (i, after) =>
    Math.min(places[i] ?? 0, after === undefined ? high : (places[after] ?? 0) - between(step, after, i))
  );
  return places;
}
