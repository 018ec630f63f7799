/** The colours of a scheme by name, from the style sheets of the page: `styles/tokens.css`. */
export function schemeColours(scheme: "light" | "dark"): ReadonlyMap<string, string> {
  const rules = [...document.styleSheets].flatMap(({cssRules}) => [...cssRules]) as CSSStyleRule[];
  const own = rules.filter(({selectorText}) => selectorText === (scheme === "light" ? ":root" : ':root[data-theme="dark"]'));
  const named = own.flatMap(({style}) => [...style].map((name) => [name.slice(2), style.getPropertyValue(name).trim()] as const));
  return new Map(named.filter(([, value]) => value.startsWith("#")));
}

/** An SVG drawn in the colours of one scheme, in those of another. */
export function inScheme(svg: string, from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): string {
  const worn = new Map([...from].map(([name, value]) => [value, to.get(name) ?? value]));
  return svg.replace(/(?<==")#[0-9a-f]{6}(?=")/g, (colour) => worn.get(colour) ?? colour);
}
