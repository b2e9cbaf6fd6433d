// The helper's side, as `src/kit/worker/helper.ts` on the site.
import type { ToWorker } from '../../src/kit/worker/messages';
import { answer } from '../../src/widgets/convnet-live/inHelper';

export function help(message: ToWorker) {
  if (message.kind !== 'question') return;
  const found = answer(message.question);
  const moved = Object.values(found).flatMap((part) => (ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : []));
  postMessage({ answer: found }, { transfer: moved });
}
