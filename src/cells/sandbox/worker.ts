/**
 * Runs inside the sandbox's Worker, together with the library. Everything that the page relies on is saved before the
 * reader's code runs; that code can only affect itself.
 */
import '../../../kernels/install';
import { Tensor } from '../../../lib/engine/tensor';
import * as downhill from '../downhill';
import { gradedLimits, quotedLimits, shownLimits } from '../run/inert';
import { settleEvery } from '../run/limits';
import { nearestName } from '../run/nearestName';
import type { Binding, FromSandbox, InertError, ToSandbox } from '../run/protocol';
import { forgetCurves, setPlot, setStage } from '../show/show';
import { Charts, PlotMistake } from './charts';
import { makeConsole } from './console';
import { describe, nameOfError } from './describe';
import { evaluateCell, lineOf } from './evaluate';
import { keepIntrinsics } from './intrinsics';
import {
  append,
  apply,
  deleteProperty,
  get,
  getOwnPropertyDescriptor,
  hasOwn,
  isInstance,
  match,
  slice,
  toText,
  uncurry,
} from './primordials';
import { exported, meantName } from './misspelt';
import { Printer } from './printer';
import { keepTimers } from './timers';
import { closeWaysOut } from './waysOut';

type Function = (...args: unknown[]) => unknown;

const dataOf = getOwnPropertyDescriptor(MessageEvent.prototype, 'data')!.get!;
const postTo = uncurry(MessagePort.prototype.postMessage) as (port: MessagePort, message: FromSandbox) => void;
const preventDefault = uncurry(Event.prototype.preventDefault);
const library = { __proto__: null, ...downhill } as unknown as Record<string, unknown>;

/** What the reader's code that ran last may mean by names that nothing defines, and the names withheld from it. */
let lastMeant: Readonly<Record<string, string>> = {};
let lastWithheld: readonly string[] = [];

/** An error that the sandbox raises itself. */
class Refusal {
  constructor(
    readonly code: InertError['code'],
    readonly name: string,
  ) {}
}

addEventListener('message', (event) => begin(event.ports[0]), { once: true });

function begin(port: MessagePort) {
  const send = (message: FromSandbox) => postTo(port, message);
  const uncaught = (error: unknown) => printer.uncaught(() => errorOf(error));
  const timers = keepTimers(uncaught);
  const printer = new Printer(send, timers.later);
  const charts = new Charts(printer);
  printer.keepCharts = charts.keep;
  const { console, forget } = makeConsole(printer);
  /** The top-level definitions of the last cell. */
  let defined: Record<string, unknown> = {};
  /** Values that cells have shared with later ones. */
  const shared = { __proto__: null } as unknown as Record<string, unknown>;

  async function run({ id, code, bindings, needs, shares, withheld, meant }: ToSandbox & { type: 'run' }) {
    printer.begin();
    charts.begin();
    forgetCurves();
    forget();
    timers.end();
    defined = {};
    const values = valuesOf(bindings, withheld);
    for (let i = 0; i < needs.length; i++) append(values, shared[needs[i]]);
    lastWithheld = withheld;
    if (meant) lastMeant = meant;
    const cell = read(code);
    const outcome = (await apply(cell, undefined, values)) as { value: unknown; defined: Record<string, unknown> };
    defined = outcome.defined;
    for (let i = 0; i < shares.length; i++) shared[shares[i]] = defined[shares[i]];
    // a chart, or a list of them, is already drawn
    const value = describe(charts.keep([outcome.value]).length ? outcome.value : undefined, shownLimits);
    printer.flush();
    send({ type: 'done', id, value, spoilt: !isLanguageWhole() });
  }

  async function call({ id, name, args, awaits }: ToSandbox & { type: 'call' }) {
    const called = defined[name];
    if (typeof called !== 'function') throw new Refusal('no-function', name);
    const given = apply(called as Function, undefined, args as unknown[]);
    const value = describe(awaits ? await given : given, gradedLimits);
    printer.flush();
    send({ type: 'returned', id, value, args: describe(args, gradedLimits) });
  }

  /** Answers once no timer is pending and nothing has been printed for a moment. */
  function settle(id: number, made = -1) {
    if (timers.count() === 0 && printer.made === made) {
      printer.flush();
      send({ type: 'settled', id });
    } else {
      const madeSoFar = printer.made;
      timers.later(() => settle(id, madeSoFar), settleEvery);
    }
  }

  async function receive(message: ToSandbox) {
    if (message.type === 'rest') {
      timers.end();
      return send({ type: 'rested' });
    }
    if (message.type === 'load') {
      library.Plot ??= charts.load(message);
      return setPlot(library.Plot as never);
    }
    const { id } = message;
    if (message.type === 'settle') return settle(id);
    send({ type: 'started', id });
    try {
      await (message.type === 'run' ? run(message) : call(message));
    } catch (error) {
      printer.flush();
      send({ type: 'failed', id, error: errorOf(error), spoilt: !isLanguageWhole() });
    }
  }

  const unhandled = (event: Event, error: unknown) => {
    preventDefault(event);
    uncaught(error);
  };
  addEventListener('error', (event) => unhandled(event, event.error));
  addEventListener('unhandledrejection', (event) => unhandled(event, event.reason));
  port.onmessage = (event) => void receive(apply(dataOf, event, []) as ToSandbox);

  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });
  setStage({ image: (image) => printer.image(image), progress: (done) => printer.progress(done), curve: charts.curve });
  closeWaysOut();
  const isLanguageWhole = keepIntrinsics();
  send({ type: 'ready' });
}

function valuesOf(bindings: Binding[], withheld: readonly string[]): unknown[] {
  const exports = { __proto__: null, ...library } as unknown as Record<string, unknown>;
  for (let i = 0; i < withheld.length; i++) {
    deleteProperty(exports, withheld[i]);
    deleteProperty(Tensor.prototype, withheld[i]);
  }
  const values: unknown[] = [];
  for (let i = 0; i < bindings.length; i++) {
    const { imported, part } = bindings[i];
    if (part !== undefined) {
      append(values, get(exports.Plot as object, part));
      continue;
    }
    if (imported !== null && !(imported in exports)) {
      throw new Refusal(imported in library ? 'withheld' : 'no-such-export', imported);
    }
    append(values, imported === null ? exports : exports[imported]);
  }
  return values;
}

/**
 * Makes the function of a cell's code. The page has already parsed the code, so a syntax error means that the browser
 * is too old.
 */
function read(code: string): Function {
  try {
    return evaluateCell(code) as Function;
  } catch (error) {
    throw isInstance(error, SyntaxError) ? new Refusal('not-this-browser', toText(get(error, 'message'))) : error;
  }
}

function errorOf(error: unknown): InertError {
  const thrown = { code: 'thrown', name: 'Error', message: '', line: null } as InertError;
  try {
    if (isOf(error, PlotMistake)) thrown.plot = { code: error.code, details: error.details };
    if (isOf(error, Refusal)) {
      const refused = { code: error.code, name: error.name, message: error.name, line: null };
      return error.code === 'no-such-export'
        ? { ...refused, meant: nearestName(error.name, exported(library, lastWithheld)) }
        : refused;
    }
    if (!isOf(error, Error)) return { ...thrown, value: describe(error, quotedLimits) };
    thrown.name = nameOfError(error);
    thrown.message = slice(toText(get(error, 'message')), 0, 2_000);
    thrown.line = lineOf(thrown.message, slice(toText(get(error, 'stack')), 0, 20_000));
    const cause = causeOf(error);
    if (cause !== undefined) thrown.cause = describe(cause, quotedLimits);
    const meant = meantName(thrown.message, lastMeant, library, lastWithheld);
    if (meant !== undefined) thrown.meant = meant;
    const missing = match(/^(?:Can't find variable: )?([\w$]+)(?: is not defined)?$/, thrown.message);
    if (thrown.name === 'ReferenceError' && missing && missing[1] in library)
      return { ...thrown, code: lastWithheld.includes(missing[1]) ? 'withheld' : 'not-imported', name: missing[1] };
  } catch {
    // an error that throws when read keeps what was read so far
  }
  return thrown;
}

/** The `cause` of an error, or its `errors` if it combines several; accessors are not called. */
function causeOf(error: Error): unknown {
  const part = getOwnPropertyDescriptor(error, 'cause') ?? getOwnPropertyDescriptor(error, 'errors');
  return part && hasOwn(part, 'value') ? part.value : undefined;
}

function isOf<T>(value: unknown, type: abstract new (...args: never[]) => T): value is T {
  try {
    return isInstance(value, type);
  } catch {
    return false; // a proxy that refuses inspection
  }
}
