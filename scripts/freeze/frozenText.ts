/** Where a release's own copies begin: "/v/6326dced9d". */
export const frozenRoot = (release: string): string => `/v/${release}`;

const embedPath = /^\/(?:[a-z]{2}\/)?embed\/[a-z-]+\//;

/**
 * An embed's page as a release keeps it: other embeds are those of the release, the line that says so is shown, and the card of the live chart is
 * left out. Its style and script stand in it; links to the site's other pages stay as they are.
 */
export function frozenPage(html: string, release: string): string {
  return html
    .replace(/<link [^>]*application\/json\+oembed[^>]*>/g, "")
    .replace(/ data-frozen(?:="[^"]*")? hidden(?:="[^"]*")?/g, "")
    .replace(/\b(href|src)="(\/[^"]*)"/g, (whole, name: string, path: string) =>
      embedPath.test(path) ? `${name}="${frozenRoot(release)}${path}"` : whole
    );
}

/** What an embed's page says of its release, shown or not; "" where it says nothing. */
export const releaseLine = (html: string): string => /<p[^>]* data-frozen[^>]*>([^<]*)/.exec(html)?.[1] ?? "";

/** Whether a page loads a style sheet, a script or a picture. */
export const loadsFiles = (html: string): boolean => /<link [^>]*rel="?stylesheet|<(?:script|img|iframe)\b[^>]* src=/.test(html);
