/** Counts in a legend the countries of each class that a map shows, the unknown last. */
export function countLegend(legend: Element | null, svg: SVGSVGElement): void {
  const marks = [...svg.querySelectorAll("[data-mark]:not(.outside)")];
  legend?.querySelectorAll(".muted").forEach((count, step) => {
    const look = step < 5 ? `.gap-${step + 1}` : ".unknown";
    count.textContent = String(marks.filter((mark) => mark.querySelector(look)).length);
  });
}
