import { aliveChanged } from '@kit/alive';
import { doze, wake } from './asleep';

/**
 * Numbers of the prose that stand for an input of a figure are sliders from the start. What shows in them what the input is
 * loads with the first figure; what moves them, with the first hand, finger or key that comes to one. That wakes its figure,
 * and what is done meanwhile is done again.
 */
const chapter = document.querySelector<HTMLElement>('.chapter');
const numbers = chapter?.querySelectorAll<HTMLElement>('[data-pulls]') ?? [];
if (chapter && numbers.length) listen(chapter);

function listen(chapter: HTMLElement) {
  numbers.forEach(doze);
  const follow = () => import('./numbers.client').catch(() => undefined);
  document.addEventListener(aliveChanged, () => void follow(), { once: true });

  // else the text is selected, and the drag is of that
  chapter.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('.pull[role]:not([aria-disabled=true])')) event.preventDefault();
  });

  const done: Event[] = [];
  const loaded = new AbortController();
  const { signal } = loaded;
  const load = () =>
    void Promise.all([import('./hand.client'), follow()]).then(
      ([hand]) => {
        if (signal.aborted) return; // it has been asked for with each event
        loaded.abort();
        hand.begin(chapter, done);
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
        wake(number);
        load();
      },
      { signal },
    );
  for (const type of ['pointermove', 'pointerup', 'pointercancel'])
    addEventListener(
      type,
      (event) => {
        if (done.length === 0) return;
        if (done.at(-1)!.type === type) done.pop(); // where the pointer is counts, not how it came there
        done.push(event);
      },
      { signal, capture: true },
    );
}
