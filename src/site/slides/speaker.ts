import { keyInCourse } from '@ui/page';

interface Actions {
  /** Shows a slide. */
  go(id: string): void;
  /** Sets a figure. */
  set(id: string, query: string): void;
}

/** What one window tells the other: the slide that it shows, or how a figure is to be set. */
type Message = { slide: string } | { figure: string; query: string };

/**
 * The speaker's window: the same page with `?speaker`, which shows the notes, and keeps the slides of both windows in
 * step.
 */
export function speakerOf(deck: HTMLElement, { go, set }: Actions) {
  const path = deck.dataset.chapter!;
  const channel = new BroadcastChannel(keyInCourse(`slides:${path.split('/').at(-2)}`));
  const tell = (message: Message) => channel.postMessage(message);
  const isSpeaker = new URLSearchParams(location.search).has('speaker');
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('slide' in data) go(data.slide);
    else if (!isSpeaker) set(data.figure, data.query);
  });
  if (isSpeaker) deck.dataset.speaker = '';
  return {
    tell: (slide: string) => tell({ slide }),
    /** Sets a figure where it is seen: in the window of the slides. */
    set: (figure: string, query: string) => (isSpeaker ? tell({ figure, query }) : set(figure, query)),
    /** Opens the speaker's window, or brings it to the front. */
    open: () => {
      const opened = window.open('', 'speaker', 'popup,width=1000,height=700');
      if (!opened) return;
      const isThere = opened.location.pathname === location.pathname;
      if (!isThere) opened.location.href = `${location.pathname}?speaker${location.hash}`;
      opened.focus();
    },
  };
}
