const labelMacro = /\\label\{([^}]+)\}/;

/** The label of an equation; undefined if it has none. */
export const labelIn = (tex: string): string | undefined => labelMacro.exec(tex)?.[1];

/** An equation's TeX without its label: it gets no number. */
export const withoutLabel = (tex: string): string => tex.replace(labelMacro, '');

/** The labels of a page's equations, in order. */
export const labelsIn = (source: string): string[] =>
  [...source.matchAll(new RegExp(labelMacro, 'g'))].map(([, label]) => label);

/** The id of the equation labelled `key`. */
export const anchorOf = (key: string) => 'eq-' + key.replace(/^eq:/, '').replace(/[^\w-]+/g, '-');

/** A numbered equation: its anchor, and its TeX with the number in place of the label. */
export const numbered = (tex: string, label: string, number: number) => ({
  id: anchorOf(label),
  tex: tex.replace(labelMacro, `\\tag{${number}}`),
});

/** Numbers the labelled equations of a page: returns the number of a label. Throws for unknown and duplicate labels. */
export function equationNumbers(source: string): (label: string) => number {
  const labels = labelsIn(source);
  const twice = labels.find((label, i) => labels.indexOf(label) !== i);
  if (twice) throw new Error(`Two equations are labelled ${twice}.`);
  return (label) => {
    const index = labels.indexOf(label);
    if (index < 0) throw new Error(`No equation is labelled ${label}. Labels here: ${labels.join(', ') || 'none'}.`);
    return index + 1;
  };
}
