import type { WantedSet } from '../pictureSets/wanted';
import { Cancelled, Running, type Computation, type Work } from './computation';
import { crewFor, type Crew } from './Crew';
import { help, helpWith } from './helper';
import { kernelsReady } from './kernels';
import type { FromWorker, ToWorker } from './messages';
import { missing, take } from './pictures';

interface Model {
  compute(state: unknown, given: unknown, work: Work): Computation<unknown>;
  /** The pictures of the course that `compute` uses: the page draws them once for all its figures. */
  pictureSets?(state: unknown, given: unknown): WantedSet[];
}

const models = import.meta.glob<Model>(['/src/widgets/*/inWorker.ts', '/src/widgets/*/inWorker.*.ts']);
let load = models[''];

let model: Promise<Model> | undefined;
let given: unknown;
let widget = '';
let crew: Crew | null | undefined;

/** A computation that is running. */
interface Underway {
  run: Running<unknown>;
  /** Whether the page has drawn the last frame. */
  seen: boolean;
  /** Delivers the pictures that it waits for. */
  supply?(sets: Blob[][]): void;
}
const running = new Map<number, Underway>();
const say = (message: FromWorker, moved: ArrayBuffer[] = []) => postMessage(message, { transfer: moved });

/** Lets pending messages be handled; a timer would wait for milliseconds. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()!();
const turn = () =>
  new Promise<void>((resolve) => {
    waiting.push(resolve);
    turns.port2.postMessage(null);
  });

/** The code of the figure's model; null if it cannot be loaded, which the next question tries again. */
async function loaded(): Promise<Model | null> {
  try {
    return await (model ??= load());
  } catch {
    model = undefined;
    return null;
  }
}

/** Gets those of the wanted pictures that this Worker does not have yet from the page. */
async function getPictures(id: number, asked: readonly WantedSet[], underway: Underway) {
  const wanted = missing(asked);
  if (wanted.length === 0) return;
  const sets = await new Promise<Blob[][]>((resolve) => {
    underway.supply = resolve;
    underway.run.signal.addEventListener('abort', () => resolve([]));
    say({ id, wanted });
  });
  await take(wanted, sets);
}

async function answer(id: number, state: unknown) {
  const run = new Running<unknown>();
  const now: Underway = { run, seen: true };
  running.set(id, now);
  try {
    const ready = await loaded();
    if (!ready) return say({ id, missing: true });
    if (kernelsReady) await kernelsReady;
    if (run.signal.aborted) return say({ id, cancelled: true });
    const moved = new Set<ArrayBuffer>();
    const sent = () => {
      const buffers = [...moved];
      moved.clear();
      return buffers;
    };
    const work: Work = {
      signal: run.signal,
      progress: (share) => say({ id, progress: share }),
      move: (array) => (moved.add(array.buffer), array),
      crew: () => (crew === undefined ? (crew = crewFor(widget)) : crew),
    };
    work.progress(0);
    await getPictures(id, ready.pictureSets?.(state, given) ?? [], now);
    if (run.signal.aborted) return say({ id, cancelled: true });
    const last = await run.finish(ready.compute(state, given, work), {
      turn,
      onFrame(frame) {
        const buffers = sent();
        if (!now.seen) return; // the page is still drawing the one before
        now.seen = false;
        say({ id, frame }, buffers);
      },
    });
    say({ id, model: last }, sent());
  } catch (error) {
    say(error instanceof Cancelled ? { id, cancelled: true } : { id, error: String(error) });
  } finally {
    running.delete(id);
  }
}

/** Ends the Worker with an error, like one whose script is missing. */
const lose = (error: Error) =>
  setTimeout(() => {
    throw error;
  });

function hear({ data }: MessageEvent<ToWorker>) {
  switch (data.kind) {
    case 'module':
      widget = data.widget;
      load = models[`/src/widgets/${widget}/inWorker${data.part && `.${data.part}`}.ts`];
      break;
    case 'given':
      given = data.given ?? undefined;
      break;
    case 'compute':
      void answer(data.id, data.state);
      break;
    case 'cancel':
      running.get(data.id)?.run.cancel();
      break;
    case 'pause':
      running.get(data.id)?.run.pause(data.paused);
      break;
    case 'pictures':
      running.get(data.id)?.supply?.(data.sets);
      break;
    case 'helps':
      helpWith(data.widget);
      break;
    case 'question':
      void help(data.question);
      break;
    case 'draw':
      void import('../pictureSets/draw').then(({ draw }) => draw(data), lose);
      break;
    case 'seen': {
      const now = running.get(data.id);
      if (now) now.seen = true;
    }
  }
}

// WebKit evaluates a Worker's script again when a chunk imports something from it: only the first may answer
const worker = self as { hears?: boolean };
if (!worker.hears) addEventListener('message', hear);
worker.hears = true;
