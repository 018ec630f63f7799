/** Whether a number is ten, a hundred or a thousand times another, or that part of it. */
export function isFactor(was: number, is: number): boolean {
  const zeros = Math.log10(Math.abs(is / was));
  const whole = Math.round(zeros);
  return Number.isFinite(zeros) && whole !== 0 && Math.abs(whole) <= 3 && Math.abs(zeros - whole) < 0.005;
}
