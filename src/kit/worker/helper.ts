import type { FromHelper } from './Crew';
import { kernelsReady } from './kernels';

interface Helping {
  /** What a question is answered with; its arrays are moved to who asked, not copied. */
  answer(question: unknown): Record<string, unknown>;
}

const widgets = import.meta.glob<Helping>('/src/widgets/*/inHelper.ts');
let helping: Promise<Helping>;

const say = (message: FromHelper, moved: ArrayBuffer[] = []) => postMessage(message, { transfer: moved });

/** Makes a Worker of a Worker a helper: says whose questions it answers. */
export function helpWith(widget: string) {
  helping = widgets[`/src/widgets/${widget}/inHelper.ts`]();
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
