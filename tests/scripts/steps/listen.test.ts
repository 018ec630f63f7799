import {createServer} from "node:http";
import {expect, test} from "vitest";
import {listen, portFrom} from "../../../scripts/steps/listen.ts";

test("the port is the one asked for, else the usual one", () => {
  expect(portFrom([], {})).toBe(4321);
  expect(portFrom([], {PORT: "5000"})).toBe(5000);
  expect(portFrom(["--port", "4400"], {PORT: "5000"})).toBe(4400);
  expect(portFrom(["--port=4400"], {})).toBe(4400);
});

test.each([[["--port", "abc"]], [["--port", "70000"]], [["--port=4400=9"]]])("%j is answered by a sentence", (args) =>
  expect(() => portFrom(args, {})).toThrow(/is not a port/)
);

test.each([
  [["4410"], "4410"],
  [["-p", "4410"], "-p"],
  [["--prot", "4410"], "--prot"],
  [["--port", "4410", "quickly"], "quickly"],
  [["--", "--port"], "--"]
])("%j is more than is known", (args, stray) =>
  expect(() => portFrom(args, {})).toThrow(new RegExp(`^Unknown option "${stray}"; known is --port\\.$`))
);

test("a taken port is a sentence that says how to choose another", async () => {
  const first = createServer();
  const {port} = new URL(await listen(first, 0));
  await expect(listen(createServer(), Number(port))).rejects.toThrow(`Port ${port} is taken`);
  await expect(listen(createServer(), Number(port))).rejects.toThrow(`npm start -- --port ${Number(port) + 1}`);
  first.close();
});
