import type { FromHelper } from './Crew';
import { kernelsReady } from './kernels';

interface Helping {
  /** Answers a question; the arrays of the answer are moved to the Worker that asked, not copied. */
  answer(question: unknown): Record<string, unknown>;
}

const widgets = import.meta.glob<Helping>('/src/widgets/*/inHelper.ts');
let helping: Promise<Helping>;

const say = (message: FromHelper, moved: ArrayBuffer[] = []) => postMessage(message, { transfer: moved });

/** Makes this Worker a helper, which answers the questions of a widget. */
export function helpWith(widget: string) {
  helping = widgets[`/src/widgets/${widget}/inHelper.ts`]();
  void Promise.all([helping, kernelsReady]).then(
    () => say({ ready: true }),
    () => undefined, // its first question says why
  );
}

export async function help(question: unknown) {
  try {
    await kernelsReady;
    const found = (await helping).answer(question);
    const buffers = Object.values(found).flatMap((part) =>
      ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : [],
    );
    say({ answer: found }, [...new Set(buffers)]);
  } catch (error) {
    say({ error: String(error) });
  }
}
