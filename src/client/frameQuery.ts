/** What an embed is asked for besides what it is of, as its address has it: "?theme=dark&lit=gha"; a region only of a map. */
export function frameQuery(chart: string, asked: Readonly<Record<"theme" | "title" | "region" | "lit", string>>): string {
  const {theme, title, region, lit} = asked;
  const some = {
    ...(theme !== "auto" && {theme}),
    ...(title === "off" && {title}),
    ...(chart === "map" && region && {region}),
    ...(lit && {lit})
  };
  const query = new URLSearchParams(some).toString();
  return query && `?${query}`;
}
