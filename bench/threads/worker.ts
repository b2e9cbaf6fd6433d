// The Worker of the bench, and each of its helpers: a `WorkerCrew` starts the same script again.
import '../../kernels/install';
import type { ToWorker } from '../../src/kit/worker/messages';

addEventListener('message', async ({ data }: MessageEvent<number | ToWorker>) => {
  if (typeof data === 'number') await (await import('./lead')).bench(data);
  else (await import('./helper')).help(data);
});
