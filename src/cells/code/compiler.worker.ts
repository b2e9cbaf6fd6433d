/** Compiles cells' code off the main thread, so that long code does not block the page. */
import { dataOf, SourceError } from './compiled';
import type { FromCompiler, ToCompiler } from './compile';
import { transpile } from './transpile';

const say = (message: FromCompiler) => postMessage(message);

addEventListener('message', ({ data: { id, source } }: MessageEvent<ToCompiler>) => {
  try {
    say({ id, compiled: transpile(source) });
  } catch (error) {
    say(error instanceof SourceError ? { id, mistake: dataOf(error) } : { id, fault: String(error) });
  }
});
