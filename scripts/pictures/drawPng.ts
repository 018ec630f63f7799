import {createRequire} from "node:module";
import {Resvg} from "@resvg/resvg-js";
import {halved} from "./halved.ts";
import {indexedPng, type Pixels} from "./indexedPng.ts";

const require = createRequire(import.meta.url);

/** The faces of every picture, by file: what the machine has installed makes no difference. */
export const fontFiles: readonly string[] = [
  "@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf",
  "@expo-google-fonts/open-sans/600SemiBold/OpenSans_600SemiBold.ttf",
  "@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf"
].map((file) => require.resolve(file));

/** The PNG of an SVG, one for each scale (px for one of the SVG's); a drawing at 2 serves the one at 1 as well. */
export function drawPng(svg: string, scales: readonly number[]): Map<number, Buffer> {
  const largest = Math.max(...scales);
  const drawn = pixelsOf(svg, largest);
  return new Map(
    scales.map((scale) => [scale, indexedPng(scale * 2 === largest ? halved(drawn) : scale === largest ? drawn : pixelsOf(svg, scale))])
  );
}

function pixelsOf(svg: string, scale: number): Pixels {
  const font = {loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Open Sans"};
  const {width, height, pixels} = new Resvg(svg, {font, fitTo: {mode: "zoom", value: scale}}).render();
  return {width, height, colours: new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)};
}
