import { aliveChanged } from '@kit/alive';

/**
 * Numbers of the prose that stand for an input of a figure are sliders as soon as it is alive, and show what the input is. What
 * does it is loaded with the first figure.
 */
if (document.querySelector('.chapter [data-pulls]'))
  document.addEventListener(aliveChanged, () => void import('./numbers.client').catch(() => undefined), { once: true });
