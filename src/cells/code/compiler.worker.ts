/** Reads cells' code away from the page, which goes on however long the code is. */
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
