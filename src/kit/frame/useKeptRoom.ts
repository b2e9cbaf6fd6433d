import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps beneath a sentence the room that it has needed, as long as it is as wide: what follows does not go up and down
 * with the numbers in it, and the sentence itself covers no more than it must. Its style sheet reads `--beneath`.
 */
export function useKeptRoom(sentence: RefObject<HTMLElement>) {
  useEffect(() => {
    const { style } = sentence.current!;
    let [width, most] = [0, 0];
    const watch = new ResizeObserver(([{ borderBoxSize }]) => {
      const [{ inlineSize, blockSize }] = borderBoxSize;
      most = inlineSize === width ? Math.max(most, blockSize) : blockSize;
      width = inlineSize;
      style.setProperty('--beneath', `${most - blockSize}px`);
    });
    watch.observe(sentence.current!);
    return () => watch.disconnect();
  }, []);
}
