import { keyInCourse } from '@ui/page';

/**
 * The speaker's window: the same page with `?speaker`, which shows the notes, and keeps the slides of both windows in
 * step.
 */
export function speakerOf(deck: HTMLElement, go: (id: string) => void) {
  const path = deck.dataset.chapter!;
  const channel = new BroadcastChannel(keyInCourse(`slides:${path.split('/').at(-2)}`));
  channel.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') go(data);
  });
  if (new URLSearchParams(location.search).has('speaker')) deck.dataset.speaker = '';
  return {
    tell: (id: string) => channel.postMessage(id),
    open: () => void window.open(`${location.pathname}?speaker${location.hash}`, 'speaker', 'popup,width=1000,height=700'), // prettier-ignore
  };
}
