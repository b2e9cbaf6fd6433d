import { keyInCourse } from '@ui/page';

interface Actions {
  /** Shows a slide. */
  go(id: string): void;
  /** Sets a figure. */
  set(id: string, query: string): void;
}

/**
 * What one window tells the other: the slide that it shows, how a figure is to be set, whether there are slides, or
 * (`asked`) that it wants to know.
 */
type Message = { slide: string } | { figure: string; query: string } | { slides: 'here' | 'gone' | 'asked' };

/** How long the slides may take to answer, and how often they are asked, in milliseconds. */
const [patience, interval] = [1_000, 5_000];

/**
 * The speaker's window: the same page with `?speaker`, which shows the notes, and keeps the slides of both windows in
 * step.
 */
export function speakerOf(deck: HTMLElement, { go, set }: Actions) {
  const path = deck.dataset.chapter!;
  const channel = new BroadcastChannel(keyInCourse(`slides:${path.split('/').at(-2)}`));
  const tell = (message: Message) => channel.postMessage(message);
  const isSpeaker = new URLSearchParams(location.search).has('speaker');

  /** In the speaker's window: says so if no slides answer. */
  const alone = deck.querySelector<HTMLElement>('.deck-alone')!;
  let waiting = 0;
  const look = () => {
    tell({ slides: 'asked' });
    clearTimeout(waiting);
    waiting = window.setTimeout(() => (alone.hidden = false), patience);
  };
  const found = () => {
    clearTimeout(waiting);
    alone.hidden = true;
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('slide' in data) go(data.slide);
    else if (isSpeaker) {
      if (!('slides' in data)) return;
      if (data.slides === 'here') found();
      if (data.slides === 'gone') look(); // they may be open in another window
    } else if ('figure' in data) set(data.figure, data.query);
    else if (data.slides === 'asked') tell({ slides: 'here' });
  });
  if (isSpeaker) {
    deck.dataset.speaker = '';
    look();
    setInterval(look, interval); // a window that crashed has not said so
  } else {
    addEventListener('pageshow', () => tell({ slides: 'here' }));
    addEventListener('pagehide', () => tell({ slides: 'gone' }));
  }
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
    /** Opens slides for the speaker's window. */
    openSlides: () => void window.open(location.pathname + location.hash),
  };
}
