/**
 * Runs inside the sandbox's Worker, together with the library. Everything that the page relies on is captured
 * before the reader's code runs; what the reader's code then changes, it changes for itself alone.
 */
import * as downhill from '../../../lib/index';
import type { FromSandbox, Plain, ToSandbox } from '../protocol';
import { describe, plainOf } from './describe';
import { Output } from './output';

const { apply, getOwnPropertyDescriptor, deleteProperty, getPrototypeOf, ownKeys } = Reflect;
const dataOf = getOwnPropertyDescriptor(MessageEvent.prototype, 'data')!.get!;
const evaluate = eval; // called by another name, it runs in the global scope
const stringify = JSON.stringify;

/** What a cell can do without: ways out of the sandbox, closed here a second time. */
const dangerous =
  /^(fetch|XMLHttpRequest|WebSocket.*|WebTransport.*|EventSource|importScripts|indexedDB|IDB.*|caches|Cache.*|BroadcastChannel|Worker|SharedWorker|MessageChannel|postMessage|close|navigator|location|onmessage|FileReader.*|FontFace|fonts|RTC.*|Notification|PushManager|ServiceWorker.*|storage.*|cookieStore|crypto)$/i;

type Call = (...args: unknown[]) => unknown;

addEventListener(
  'message',
  (event) => {
    closeWaysOut();
    begin(event.ports[0]);
  },
  { once: true },
);

function begin(port: MessagePort) {
  const post = port.postMessage.bind(port);
  const send = (message: FromSandbox) => post(message);
  const output = new Output(send);
  let wanted: Call | undefined;

  const fail = (error: unknown) => {
    output.flush();
    const { name, message, line } = describeError(error);
    send({ type: 'failed', name, message, line });
  };

  const run = async ({ code, without, wants }: ToSandbox & { type: 'run' }) => {
    const library: Record<string, unknown> = { ...downhill };
    for (const name of without) {
      delete library[name];
      deleteProperty(downhill.Tensor.prototype, name);
    }
    const log = (...values: unknown[]) =>
      output.line(values.map((value) => (typeof value === 'string' ? value : describe(value))).join(' '));
    const cellConsole = { log, info: log, warn: log, error: log, table: log };
    const cell = evaluate(`(async function (downhill, console) {${code}\n})\n//# sourceURL=cell.ts`) as Call;
    const result = await cell(library, cellConsole);
    output.flush();
    if (wants !== null) wanted = typeof result === 'function' ? (result as Call) : undefined;
    send({
      type: 'finished',
      shown: wants === null && result !== undefined ? describe(result) : null,
      defined: wanted !== undefined,
    });
  };

  const call = async ({ id, args }: ToSandbox & { type: 'call' }) => {
    const before = stringify(args);
    const value: Plain = plainOf(await wanted!(...args));
    output.flush();
    send({ type: 'returned', id, value, changedArguments: stringify(args) !== before });
  };

  port.onmessage = (event) => {
    const message = apply(dataOf, event, []) as ToSandbox;
    (message.type === 'run' ? run(message) : call(message)).catch(fail);
  };
}

function closeWaysOut() {
  for (let object: object | null = self; object; object = getPrototypeOf(object)) {
    for (const key of ownKeys(object)) if (typeof key === 'string' && dangerous.test(key)) deleteProperty(object, key);
  }
}

function describeError(error: unknown): { name: string; message: string; line: number | null } {
  try {
    if (!(error instanceof Error)) return { name: 'Error', message: describe(error), line: null };
    const line = /cell\.ts:(\d+)/.exec(String(error.stack))?.[1];
    return {
      name: String(error.name).slice(0, 100),
      message: String(error.message).slice(0, 2000),
      line: line ? Number(line) : null,
    };
  } catch {
    return { name: 'Error', message: '…', line: null };
  }
}
