import {type Server} from "node:http";
import {type AddressInfo} from "node:net";
import {askedOptions} from "./askedOptions.ts";

/** The port is in use; the message says how to choose another. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken by another program. Choose another: npm start -- --port ${port === 65535 ? 4321 : port + 1}`);
    this.name = "PortTaken";
  }
}

/** Opens the server (port 0: any free one) and returns its address, with a slash at its end. */
export function listen(server: Server, port: number, host = "127.0.0.1"): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new PortTaken(port) : error));
    server.listen(port, host, () => {
      const {port: opened} = server.address() as AddressInfo;
      resolve(`http://${host === "127.0.0.1" ? "localhost" : host}:${opened}/`);
    });
  });
}

/** The port asked for by `--port 4400`, `--port=4400` or PORT=4400, else the usual one; throws a sentence when it is not one, or more is asked. */
export function portFrom(args: readonly string[], env: Readonly<Record<string, string | undefined>>): number {
  const asked = askedOptions({port: {type: "string", default: env.PORT || "4321"}}, args).port;
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535)
    throw new Error(`"${asked}" is not a port: a number from 0 to 65535 is wanted, as in --port 4400`);
  return port;
}
