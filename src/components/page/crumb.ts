/** One step of the way to a page. */
export type Crumb = {readonly text: string; readonly href: string};
