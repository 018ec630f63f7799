/** Where a release's own copies begin: "/v/6326dced9d". */
export const frozenRoot = (release: string): string => `/v/${release}`;

const embedPath = /^\/(?:[a-z]{2}\/)?embed\/[a-z-]+\//;
const assetPath = /^\/_astro\//;

/**
 * An embed's page as a release keeps it: style, script and other embeds are those of the release, the line that says so is shown, and the
 * card of the live chart is left out. Links to the site's other pages stay as they are.
 */
export function frozenPage(html: string, release: string): string {
  return html
    .replace(/<link [^>]*application\/json\+oembed[^>]*>/g, "")
    .replace(/ data-frozen(?:="[^"]*")? hidden(?:="[^"]*")?/g, "")
    .replace(/\b(href|src)="(\/[^"]*)"/g, (whole, name: string, path: string) =>
      assetPath.test(path) || embedPath.test(path) ? `${name}="${frozenRoot(release)}${path}"` : whole
    );
}

/** What an embed's page says of its release, shown or not; "" where it says nothing. */
export const releaseLine = (html: string): string => /<p[^>]* data-frozen[^>]*>([^<]*)/.exec(html)?.[1] ?? "";

/** A style sheet or script as a release keeps it: what it loads by an address from the root is the release's own. */
export const frozenAsset = (text: string, release: string): string => text.replace(/(["'`(])(\/_astro\/)/g, `$1${frozenRoot(release)}$2`);

/** Names of the files of /_astro/ that a page, style sheet or script loads; scripts name each other by "./". */
export function assetsIn(text: string): string[] {
  const rooted = Array.from(text.matchAll(/\/_astro\/([\w.@-]+)/g), (match) => match[1] ?? "");
  const beside = Array.from(text.matchAll(/["'`]\.\/([\w.@-]+\.(?:js|css))["'`]/g), (match) => match[1] ?? "");
  return [...new Set([...rooted, ...beside])];
}
