// The helper's side, as `src/kit/worker/helper.ts` on the site.
import type { ToWorker } from '../../src/kit/worker/messages';
import * as convnet from '../../src/widgets/convnet-live/inHelper';
import * as crossValidation from '../../src/widgets/cross-validation/inHelper';
import * as nearestImages from '../../src/widgets/nearest-images/inHelper';

const helping: Record<string, { answer(question: unknown): object }> = {
  'convnet-live': convnet,
  'cross-validation': crossValidation,
  'nearest-images': nearestImages,
};
let widget = '';

export function help(message: ToWorker) {
  if (message.kind === 'helps') {
    widget = message.widget;
    postMessage({ ready: true });
  }
  if (message.kind !== 'question') return;
  const found = helping[widget].answer(message.question);
  const moved = Object.values(found).flatMap((part) => (ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : []));
  postMessage({ answer: found }, { transfer: moved });
}
