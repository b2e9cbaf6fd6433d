import { SourceError, type Compiled, type SourceErrorData } from './compiled';
import { compileLimitSeconds } from '../run/limits';
import { LoadFailure } from '../errors/loadFailure';
import { SandboxStop } from '../run/Sandbox';

export interface ToCompiler {
  id: number;
  source: string;
}
export type FromCompiler = { id: number } & (
  | { compiled: Compiled }
  | { mistake: SourceErrorData }
  /** An internal failure that is not the code's fault. */
  | { fault: string }
);

/** Compiles a cell's code. */
export type Compile = (source: string, signal?: AbortSignal) => Promise<Compiled>;

interface Question {
  id: number;
  source: string;
  resolve(compiled: Compiled): void;
  reject(error: Error): void;
}

const mostKept = 50;
const kept = new Map<string, Compiled>();
const waiting: Question[] = [];
let asked: Question | null = null;
let count = 0;
let worker: Worker | null = null;
let timer = 0;

/**
 * Compiles a cell's code in a Worker. Throws a SourceError for a mistake in it; when `signal` is aborted, the work is
 * abandoned at once.
 */
export const compile: Compile = (source, signal) => {
  const before = kept.get(source);
  if (before) return Promise.resolve(before);
  return new Promise((resolve, reject) => {
    const question: Question = { id: ++count, source, resolve, reject };
    if (signal?.aborted) return reject(new SandboxStop('stopped'));
    signal?.addEventListener('abort', () => giveUp(question, new SandboxStop('stopped')), { once: true });
    waiting.push(question);
    askNext();
  });
};

function askNext() {
  if (asked || waiting.length === 0) return;
  asked = waiting.shift()!;
  const question = asked;
  worker ??= start();
  timer = window.setTimeout(() => giveUp(question, tooLong()), compileLimitSeconds * 1_000);
  worker.postMessage({ id: question.id, source: question.source } satisfies ToCompiler);
}

const tooLong = () => new SourceError('too-long', '', 1, 0, { count: compileLimitSeconds });

function start(): Worker {
  const started = new Worker(new URL('./compiler.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FromCompiler>) => {
    if (data.id === asked?.id) answer(data);
  });
  started.addEventListener('error', (event) => {
    event.preventDefault();
    // without a message, the script itself did not load
    if (asked && worker === started) giveUp(asked, event.message ? new Error(event.message) : new LoadFailure());
  });
  return started;
}

function answer(data: FromCompiler) {
  clearTimeout(timer);
  const { source, resolve, reject } = asked!;
  asked = null;
  if ('compiled' in data) {
    kept.set(source, data.compiled);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    resolve(data.compiled);
  } else reject('mistake' in data ? new SourceError(...data.mistake) : new Error(data.fault));
  askNext();
}

/** Ends a request without an answer, and the Worker too if it is busy with it. */
function giveUp(question: Question, error: Error) {
  if (question === asked) {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    asked = null;
  } else {
    const place = waiting.indexOf(question);
    if (place < 0) return; // answered already
    waiting.splice(place, 1);
  }
  question.reject(error);
  askNext();
}
