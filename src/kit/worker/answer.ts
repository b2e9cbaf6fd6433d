import '@kernels/install';
import type { FromWorker, Report, ToWorker } from './messages';

/** Makes this Worker answer with what `compute` gives; the whole of a figure's `worker.ts`. */
export function answer<State, Given>(compute: (state: State, given?: Given, report?: Report) => unknown) {
  let given: Given | undefined;
  const say = (message: FromWorker) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'given') {
      given = (data.given ?? undefined) as Given | undefined;
      return;
    }
    const { id, state } = data;
    try {
      say({ id, model: compute(state as State, given, (share) => say({ id, progress: share })) });
    } catch (error) {
      say({ id, error: String(error) });
    }
  });
}
