// Waits and looks for things on a page, for `evaluate`: each function is self-contained, since it is sent to the page as text.

/** Scrolls to a figure or a cell, and waits until it is hydrated. */
export async function alive(part) {
  for (let tries = 0; !document.querySelector(part).dataset.ready; tries++) {
    if (tries > 600) throw new Error(`${part} does not come alive`);
    dispatchEvent(new Event('pointermove'));
    document.querySelector(part).scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until a part is visible and contains a text, or (`false`) is not visible. */
export async function shows([part, wanted = '']) {
  const look = () => {
    const element = document.querySelector(part);
    const visible =
      !!element && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    return wanted === false ? !visible : visible && element.textContent.includes(wanted);
  };
  for (let tries = 0; !look(); tries++) {
    if (tries > 600) throw new Error(`${part}: ${wanted === false ? 'it is there' : wanted || 'it is not there'}; ${document.querySelector(part)?.textContent.slice(0, 100)}`); // prettier-ignore
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The middle of a part, once it is scrolled to the middle of the window. */
export async function middle(part) {
  const element = document.querySelector(part);
  let [x, y] = [0, 0];
  for (let tries = 0; tries < 50; tries++) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 100));
    const { left, top, width, height } = element.getClientRects()[0];
    const next = [Math.round(left + width / 2), Math.round(top + height / 2)];
    // a page that was opened at a place goes back to it while what is above still grows
    if (next[0] === x && next[1] === y && y > 0 && y < innerHeight) return next;
    [x, y] = next;
  }
  throw new Error(`${part} does not rest`);
}

/** Throws an error if two values differ. */
export function same(found, wanted) {
  if (found !== wanted) throw new Error(`“${found}”, not “${wanted}”`);
}
