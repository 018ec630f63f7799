import {describe, expect, test} from "vitest";
import {decodeText} from "../../src/tables/decodeText.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("text is decoded", () => {
  test("from UTF-8", () => expect(decodeText(utf8("Türkiye, الأرجنتين"), "t.csv")).toBe("Türkiye, الأرجنتين"));
  test("without its byte-order mark", () => expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), "t.csv")).toBe("A"));
  test("when there is nothing in it", () => expect(decodeText(new Uint8Array(), "t.csv")).toBe(""));
});

describe("text is refused", () => {
  test.each([[[0xff, 0xfe, 0x41, 0x00]], [[0xfe, 0xff, 0x00, 0x41]]])("in UTF-16 with its mark %j", (bytes) => {
    expect(() => decodeText(new Uint8Array(bytes), "t.csv")).toThrow("t.csv: the file is in UTF-16; expected UTF-8");
  });
  test("in UTF-16 without its mark", () => {
    expect(() => decodeText(new Uint8Array([0x41, 0x00, 0x42, 0x00]), "t.csv")).toThrow("t.csv row 1: the file is not plain text");
  });
  test.each([
    ["zip", [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
    ["gzip", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]]
  ])("packed (%s)", (kind, bytes) => {
    const says = `t.csv: the file is packed (${kind}), and has to be unpacked first; expected UTF-8`;
    expect(() => decodeText(new Uint8Array(bytes), "t.csv")).toThrow(says);
  });
  test("but not where it begins with the same two letters", () => expect(decodeText(utf8("PK,b\n"), "t.csv")).toBe("PK,b\n"));
  test("in Windows-1252, with the row of the first letter that does not fit", () => {
    const bytes = new Uint8Array([...utf8("area,name\r\nARG,Argentina\r\nCIV,C"), 0xf4, ...utf8("te d'Ivoire\r\n")]);
    expect(() => decodeText(bytes, "t.csv")).toThrow("t.csv row 3: a letter is in another encoding; expected UTF-8");
  });
  test("when a letter was lost already", () =>
    expect(() => decodeText(utf8("C\uFFFDte"), "t.csv")).toThrow("row 1: a letter is in another"));
});
