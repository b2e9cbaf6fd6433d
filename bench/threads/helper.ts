// What a helper does, as `src/kit/worker/helper.ts` does on the site.
import type { ToWorker } from '../../src/kit/worker/messages';
import { answer as learns } from '../../src/widgets/convnet-live/inHelper';
import { answer as measures } from '../../src/widgets/nearest-images/inHelper';

let answer: (question: unknown) => Record<string, unknown> = learns;

export function help(message: ToWorker) {
  if (message.kind === 'helps') answer = message.widget === 'nearest-images' ? measures : learns;
  if (message.kind !== 'question') return;
  const found = answer(message.question);
  const moved = Object.values(found).flatMap((part) => (ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : []));
  postMessage({ answer: found }, { transfer: moved });
}
