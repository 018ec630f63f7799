/** People as precisely as they are known: a round number; or, where that would be 0 and there are some, the number they are under. */
export type RoundedPeople = {readonly people: number; readonly under: boolean};

/** Digits that a head count itself bears: each is an estimate, of the United Nations or of a model. */
const mostDigits = 3;

/** Published rates have one decimal: each stands for all that lie up to 0.05 points from it, a width of 0.1% of the head count. */
const widthOfRate = 0.001;

/**
 * People worked out from a rate and a head count, no finer than both allow: rounded to the power of ten nearest to the width of the rate
 * (8,070,000,000 people: to 10 million), and to so many digits at most. 0 is 0, and nothing else becomes 0.
 */
export function roundedToRate(people: number, headCount: number, digits = mostDigits): RoundedPeople {
  if (people <= 0) return {people: 0, under: false};
  const ofRate = 10 ** Math.max(0, Math.round(Math.log10(headCount * widthOfRate)));
  const ofDigits = 10 ** Math.max(0, Math.floor(Math.log10(people)) + 1 - digits);
  const unit = Math.max(ofRate, ofDigits);
  const rounded = Math.round(people / unit) * unit;
  return rounded === 0 ? {people: unit, under: true} : {people: rounded, under: false};
}
