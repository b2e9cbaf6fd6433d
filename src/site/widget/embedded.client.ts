/** Tells the page around an embedded figure its height. */
import type { HeightMessage } from '@kit/embedCode';

const main = document.querySelector('main')!;
const { widget = '' } = main.querySelector<HTMLElement>('.widget')!.dataset;

new ResizeObserver(() => {
  const height = Math.ceil(main.getBoundingClientRect().bottom + scrollY);
  parent.postMessage({ type: 'downhill-height', widget, height } satisfies HeightMessage, '*');
}).observe(main);
