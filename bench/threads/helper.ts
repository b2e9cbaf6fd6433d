// A helper's Worker, as `src/kit/worker/helper.ts` is on the site.
import '../../kernels/install';
import { answer } from '../../src/widgets/convnet-live/inHelper';

addEventListener('message', ({ data }: MessageEvent<{ question?: unknown }>) => {
  if (!('question' in data)) return;
  const found = answer(data.question);
  postMessage({ answer: found }, { transfer: [found.gradient.buffer as ArrayBuffer] });
});
