// An onion before a service, of the tor whose control socket `TOR_CONTROL` names; browsers go through the proxy at `TOR_SOCKS`.

import net from "node:net";
import { Reporter } from "./reporter.mjs";
import { until } from "./wait.mjs";

/** An onion may take so long until it is found, in milliseconds. */
const MOST = 120_000;

/** An onion, for as long as the connection to its tor is open. */
export class Onion {
  #control;

  constructor(control, address) {
    this.#control = control;
    /** `http://...onion`. */
    this.address = address;
    const [host, port] = process.env.TOR_SOCKS.split(":");
    /** The proxy. */
    this.socks = { host, port: Number(port) };
  }

  /** An onion before a service's socket, when the native program has reached it. */
  static async before(service) {
    const control = await Control.connect(process.env.TOR_CONTROL);
    const answer = await control.ask(`ADD_ONION NEW:ED25519-V3 Flags=DiscardPK MaxStreams=20 Port=80,unix:${service.made.server.socket}`);
    const [, name] = answer.match(/ServiceID=([a-z2-7]{56})/);
    const onion = new Onion(control, `http://${name}.onion`);
    const found = () => onion.reporter(service).catch((error) => void (onion.missed = error));
    onion.missed = null;
    await until("the onion is found", found, { most: MOST }).catch((error) => {
      throw new Error(`${error.message}: ${onion.missed}`);
    });
    return onion;
  }

  /** A machine with the native client, which comes by the onion. */
  async reporter(service) {
    return Reporter.of(service, this.address, ["--socks", process.env.TOR_SOCKS]);
  }

  /** Ends it. */
  close() {
    this.#control.close();
  }
}

/** A connection to a tor's control socket (Tor's control-spec). */
class Control {
  #socket;

  constructor(socket) {
    this.#socket = socket;
  }

  static async connect(path) {
    const socket = net.connect({ path });
    await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
    socket.setEncoding("utf8");
    const control = new Control(socket);
    await control.ask("AUTHENTICATE");
    return control;
  }

  /** The whole answer; an error if it is a refusal. */
  async ask(command) {
    this.#socket.write(`${command}\r\n`);
    let answer = "";
    for await (const text of this.#socket.iterator({ destroyOnReturn: false })) {
      answer += text;
      if (/^\d{3} .*\r\n$/m.test(answer)) break;
    }
    if (!answer.startsWith("250")) throw new Error(`tor: ${answer.trim()}`);
    return answer;
  }

  close() {
    this.#socket.destroy();
  }
}
