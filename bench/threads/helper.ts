// A helper's Worker, as `src/kit/worker/helper.ts` is on the site.
import '../../kernels/install';
import { answer as learns } from '../../src/widgets/convnet-live/inHelper';
import { answer as measures } from '../../src/widgets/nearest-images/inHelper';

let answer: (question: unknown) => Record<string, unknown> = learns;

addEventListener('message', ({ data }: MessageEvent<{ widget?: string; question?: unknown }>) => {
  if (data.widget) answer = data.widget === 'nearest-images' ? measures : learns;
  else {
    const found = answer(data.question);
    const moved = Object.values(found).flatMap((part) =>
      ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : [],
    );
    postMessage({ answer: found }, { transfer: moved });
  }
});
