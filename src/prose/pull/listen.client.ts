import { figureChanged, liveFigures } from '@kit/liveFigures';
import { hydrate, prepare } from './unhydrated';

/**
 * Numbers in the prose that stand for an input of a figure are sliders from the start. The script that shows the
 * input's value in them is loaded with the first figure; the one that changes it, when a pointer, a finger or the focus
 * first comes to one. That also hydrates its figure, and the events in between are replayed.
 */
const chapter = document.querySelector<HTMLElement>('.chapter');
const numbers = chapter?.querySelectorAll<HTMLElement>('[data-pulls]') ?? [];
if (chapter && numbers.length) listen(chapter);

function listen(chapter: HTMLElement) {
  numbers.forEach(prepare);
  const follow = () => import('./numbers.client').catch(() => undefined);
  if (liveFigures.size) void follow();
  else document.addEventListener(figureChanged, () => void follow(), { once: true });

  // otherwise the text would be selected, and the selection dragged
  chapter.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('.pull[role]:not([aria-disabled=true])')) event.preventDefault();
  });

  const done: Event[] = [];
  const loaded = new AbortController();
  const { signal } = loaded;
  const load = () =>
    void Promise.all([import('./drag.client'), follow()]).then(
      ([drag]) => {
        if (signal.aborted) return; // it has been requested with each event
        loaded.abort();
        drag.start(chapter, done);
      },
      () => undefined,
    );
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown'])
    chapter.addEventListener(
      type,
      (event) => {
        const number = (event.target as Element).closest<HTMLElement>('.pull[role]');
        if (!number) return;
        done.push(event);
        if ((event as KeyboardEvent).key?.startsWith('Arrow')) event.preventDefault(); // else the page scrolls
        hydrate(number);
        load();
      },
      { signal },
    );
  for (const type of ['pointermove', 'pointerup', 'pointercancel'])
    addEventListener(
      type,
      (event) => {
        if (done.length === 0) return;
        if (done.at(-1)!.type === type) done.pop(); // only the pointer's latest position counts
        done.push(event);
      },
      { signal, capture: true },
    );
}
