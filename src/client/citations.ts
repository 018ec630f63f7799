/** What is cited: a finding as one reads it, in the state of a release. */
export type Cited = {
  /** "branches-arg". */
  readonly key: string;
  readonly title: string;
  /** "Left Out: an atlas of social protection coverage gaps". */
  readonly container: string;
  /** Who published the figures, and who put them together. */
  readonly authors: readonly string[];
  readonly compiler: string;
  /** Its id, and its day: "2026-11-21". */
  readonly release: {readonly id: string; readonly date: string};
  readonly url: string;
  /** "Source: …" with the publishers of the figures. */
  readonly note: string;
  /** The language of the title: "en". */
  readonly language: string;
};

/** Characters that mean something to TeX. */
const tex: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  ...Object.fromEntries(Array.from("&%$#_{}", (letter) => [letter, `\\${letter}`]))
};
const inTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (letter) => tex[letter] ?? letter);

/** A BibTeX entry. */
function bibtex({key, title, container, authors, compiler, release, url, note, language}: Cited): string {
  const fields = {
    title: `{${inTex(title)}}`,
    author: authors.map((author) => `{${inTex(author)}}`).join(" and "),
    editor: `{${inTex(compiler)}}`,
    editortype: "compiler",
    howpublished: inTex(container),
    year: release.date.slice(0, 4),
    date: release.date,
    version: release.id,
    language,
    url,
    note: inTex(note)
  };
  const lines = Object.entries(fields).map(([name, text]) => `  ${name} = {${text}}`);
  return `@misc{left-out-${key}-${release.id},\n${lines.join(",\n")}\n}`;
}

/** A record in RIS, which reference managers import: one tag a line. */
function ris({title, container, authors, compiler, release, url, note, language}: Cited): string {
  const lines: readonly (readonly [tag: string, text: string])[] = [
    ["TY", "DATA"],
    ["TI", title],
    ...authors.map((author) => ["AU", author] as const),
    ["A2", compiler],
    ["T2", container],
    ["PY", release.date.slice(0, 4)],
    ["DA", release.date.replaceAll("-", "/")],
    ["ET", release.id],
    ["LA", language],
    ["UR", url],
    ["N1", note],
    ["ER", ""]
  ];
  return lines.map(([tag, text]) => `${tag}  - ${text.replace(/\s+/g, " ")}`).join("\n");
}

/** An item of CSL-JSON 1.0.2 in the array of one that reference managers and pandoc import. The day it was read is for the one who cites. */
function csl({key, title, container, authors, compiler, release, url, note, language}: Cited): string {
  const item = {
    id: `left-out-${key}-${release.id}`,
    type: "dataset",
    title,
    "container-title": container,
    author: authors.map((literal) => ({literal})),
    compiler: [{literal: compiler}],
    issued: {"date-parts": [release.date.split("-").map(Number)]},
    version: release.id,
    URL: url,
    language,
    note
  };
  return JSON.stringify([item]);
}

/** A citation in the formats that reference managers read, by name. They are made where they are wanted: each is as long as all else one takes. */
export const citations = {bibtex, ris, csl} as const;
