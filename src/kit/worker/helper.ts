import '@kernels/install';
import type { FromHelper } from './Crew';

interface Helping {
  /** What a question is answered with; its arrays are moved to who asked, not copied. */
  answer(question: unknown): Record<string, unknown>;
}

const widgets = import.meta.glob<Helping>('/src/widgets/*/inHelper.ts');
let helping: Promise<Helping>;

const say = (message: FromHelper, moved: ArrayBuffer[] = []) => postMessage(message, { transfer: moved });

/** A Worker of a Worker: hears whose questions it answers, and then question after question. */
addEventListener('message', ({ data }: MessageEvent<{ widget: string } | { question: unknown }>) => {
  if ('widget' in data) helping = widgets[`/src/widgets/${data.widget}/inHelper.ts`]();
  else void answer(data.question);
});

async function answer(question: unknown) {
  try {
    const found = (await helping).answer(question);
    const buffers = Object.values(found).flatMap((part) =>
      ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : [],
    );
    say({ answer: found }, [...new Set(buffers)]);
  } catch (error) {
    say({ error: String(error) });
  }
}
