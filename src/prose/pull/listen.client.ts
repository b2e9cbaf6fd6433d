import { aliveChanged } from '@kit/alive';

/**
 * Numbers in the prose that stand for an input of a figure become sliders once it is hydrated, and show the input's
 * value. The code for that is loaded with the first figure.
 */
if (document.querySelector('.chapter [data-pulls]'))
  document.addEventListener(aliveChanged, () => void import('./numbers.client').catch(() => undefined), { once: true });
