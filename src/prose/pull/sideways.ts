/**
 * Lets a horizontal swipe on an element drag it, and a vertical one scroll the page: `touch-action` does nothing on
 * inline text, and inline blocks would let lines break before a comma.
 */
export function keepSideways(element: HTMLElement) {
  let from: Touch;
  let isSideways: boolean | undefined;
  const start = ({ touches }: TouchEvent) => {
    [from] = touches;
    isSideways = undefined;
  };
  const move = (event: TouchEvent) => {
    const [{ clientX, clientY }] = event.touches;
    isSideways ??= Math.abs(clientX - from.clientX) > Math.abs(clientY - from.clientY);
    if (isSideways && event.cancelable) event.preventDefault();
  };
  element.addEventListener('touchstart', start, { passive: true });
  element.addEventListener('touchmove', move, { passive: false });
}
