import './lift.css';

/**
 * Brings something that hangs over what is around it, such as an open menu, in front: lifts each of its ancestors that is
 * painted apart from its neighbours. Returns a function that ends this.
 */
export function lift(hanging: Element): () => void {
  const lifted: Element[] = [];
  for (let around = hanging.parentElement; around && around !== document.body; around = around.parentElement) {
    const { isolation, containerType } = getComputedStyle(around);
    if (isolation === 'isolate' || containerType !== 'normal') lifted.push(around);
  }
  for (const each of lifted) each.toggleAttribute('data-lifted', true);
  return () => {
    for (const each of lifted) each.removeAttribute('data-lifted');
  };
}
