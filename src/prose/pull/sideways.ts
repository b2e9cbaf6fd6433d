/**
 * Lets a finger that goes sideways from an element pull, and one that goes up or down scroll the page: in a line of text
 * `touch-action` does nothing, and what does it elsewhere would let lines break before a comma.
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
