import {IncomingMessage, ServerResponse} from "node:http";
import {Socket} from "node:net";
import type {SendStream} from "send";
import {expect, test, vi} from "vitest";
import {compressSent} from "../../../scripts/steps/compressSent.ts";

test.each(["br", "identity"])(
  "who has gone before the file was found is sent nothing, whether it takes %s: the server goes on",
  (coding) => {
    const request = new IncomingMessage(new Socket());
    request.headers["accept-encoding"] = coding;
    const response = new ServerResponse(request);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.destroy();
    const plain = vi.fn<SendStream["stream"]>();
    const sending = compressSent({stream: plain} as unknown as SendStream, [request, response]);
    expect(() => sending.stream("README.md", {})).not.toThrow();
    expect(plain).not.toHaveBeenCalled();
  }
);
