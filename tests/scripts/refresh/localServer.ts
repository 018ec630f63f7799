import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";

/** How an address is answered; the n-th time it is asked, counted from 1. */
export type Handler = (request: IncomingMessage, response: ServerResponse, time: number) => void;

/** A server of this machine that answers as it is told, and remembers what it was asked. What it has no handler for is 404. */
export async function localServer() {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push(url);
    headers.push(request.headers);
    times.set(url, (times.get(url) ?? 0) + 1);
    const [path = ""] = url.split("?");
    const handler = handlers.get(url) ?? handlers.get(path);
    if (handler === undefined) response.writeHead(404).end("nothing here");
    else handler(request, response, times.get(url)!);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    headers,
    /** How a path is answered from now on, with or without its query. */
    on: (path: string, handler: Handler) => void handlers.set(path, handler),
    /** Forgets what was asked, and how it answers. */
    clear: () => {
      handlers.clear();
      times.clear();
      asked.length = 0;
      headers.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    }
  };
}
export type LocalServer = Awaited<ReturnType<typeof localServer>>;

/** Answers with a text. */
export const say =
  (text: string, headers: Readonly<Record<string, string>> = {}, status = 200): Handler =>
  (_request, response) =>
    void response.writeHead(status, headers).end(text);
