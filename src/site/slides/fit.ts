const least = 0.5;

/** Sets the text of every slide as large as it fits. Hidden slides are laid out briefly. */
export function fitAll(leaves: readonly HTMLElement[]) {
  for (const leaf of leaves) {
    const text = leaf.querySelector<HTMLElement>('.slide-text')!;
    leaf.dataset.measured = '';
    let [low, high] = [least, 1];
    const fits = (size: number) => {
      text.style.setProperty('--fit', `${size}`);
      const wide = [...text.querySelectorAll<HTMLElement>('.equation .katex-html')];
      return (
        text.scrollHeight <= text.clientHeight + 1 &&
        wide.every((formula) => formula.getBoundingClientRect().width <= text.clientWidth + 1)
      );
    };
    if (!fits(1)) {
      for (let i = 0; i < 6; i++) {
        const middle = (low + high) / 2;
        if (fits(middle)) low = middle;
        else high = middle;
      }
      fits(low);
    }
    delete leaf.dataset.measured;
  }
}
