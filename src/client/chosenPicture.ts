import {composedPicture, type PictureShape} from "./composedPicture.ts";
import {pictureParts, type PictureParts} from "./pictureParts.ts";
import {zoomedParts, type Zoom} from "./zoomedParts.ts";
import {inScheme, schemeColours} from "./schemeColours.ts";

/** What a reader chose for a picture. */
export type Chosen = {readonly shape: PictureShape; readonly ground: "light" | "dark" | "transparent"; readonly zoom?: Zoom | null};

/** A picture of the site, a file or its parts, in a shape and on a ground; the file itself where that is what was chosen. */
export async function chosenPicture(picture: string | PictureParts, {shape, ground, zoom = null}: Chosen): Promise<string> {
  const isFile = typeof picture === "string";
  if (isFile && shape === "whole" && ground === "light" && !zoom) return picture;
  // Titles are measured in the face that they will wear here.
  await document.fonts.load("600 1em Newsreader").catch(() => null);
  const colours = schemeColours("light");
  const parts = isFile ? pictureParts(picture) : picture;
  const set = composedPicture(zoom ? zoomedParts(parts, zoom) : parts, {
    shape,
    paper: ground !== "transparent",
    colours,
    measure: measured
  });
  return ground === "dark" ? inScheme(set, colours, schemeColours("dark")) : set;
}

let context: CanvasRenderingContext2D | null = null;

/** As wide as in the face of the page or, where that is wider, in the next of the list: a program that opens the file may not have the first. */
const measured = (text: string, font: string): number => Math.max(widthIn(text, font), widthIn(text, font.replace("Newsreader, ", "")));

function widthIn(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("no canvas");
  context.font = font;
  return context.measureText(text).width;
}
