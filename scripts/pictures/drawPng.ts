import {createRequire} from "node:module";
import {Resvg} from "@resvg/resvg-js";
import {indexedPng} from "./indexedPng.ts";

const require = createRequire(import.meta.url);

/** The faces of every picture, by file: what the machine has installed makes no difference. */
export const fontFiles: readonly string[] = [
  "@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf",
  "@expo-google-fonts/open-sans/600SemiBold/OpenSans_600SemiBold.ttf",
  "@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf",
  "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf"
].map((file) => require.resolve(file));

/** The PNG of an SVG, as large as the SVG says. */
export function drawPng(svg: string): Buffer {
  const font = {loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Open Sans"};
  const {width, height, pixels} = new Resvg(svg, {font}).render();
  return indexedPng({width, height, colours: new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)});
}
