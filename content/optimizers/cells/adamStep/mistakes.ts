/** What people get wrong in a step of Adam, the most likely first. */
export const mistakes = [
  'no-correction',
  'mean-only-corrected',
  'square-only-corrected',
  'corrected-kept',
  'times-t',
  'gradient-itself',
  'betas-swapped',
  'no-root',
  'uphill',
  'no-epsilon',
  'epsilon-inside',
  'not-squared',
  'beta-one-for-both',
  't-from-zero',
  't-too-large',
  'correction-inverted',
  'powers-only',
  't-multiplied',
  'one-beta',
  'old-state',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The place and both means as computed by someone who makes these mistakes. */
export function wrong(
  made: ReadonlySet<string>,
  x: number[],
  m: number[],
  s: number[],
  gradient: number[],
  t: number,
  rate: number,
): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const [beta1, beta2] = has('one-beta') ? [0.9, 0.9] : has('betas-swapped') ? [0.999, 0.9] : [0.9, 0.999];
  const start = (beta: number) =>
    1 -
    (has('times-t')
      ? beta / t
      : has('t-multiplied')
        ? beta * t
        : beta ** (t + (has('t-from-zero') ? -1 : has('t-too-large') ? 1 : 0)));
  const by = (part: number) => (has('correction-inverted') ? 1 / part : has('powers-only') ? 1 - part : part);
  const partM = has('no-correction') || has('square-only-corrected') ? 1 : by(start(beta1));
  const partS = has('no-correction') || has('mean-only-corrected') ? 1 : by(start(beta2));
  const nextM = m.map((value, i) => beta1 * value + (1 - beta1) * gradient[i]);
  const nextS = s.map(
    (value, i) =>
      (has('beta-one-for-both') ? beta1 : beta2) * value +
      (1 - (has('beta-one-for-both') ? beta1 : beta2)) * (has('not-squared') ? gradient[i] : gradient[i] ** 2),
  );
  const place = x.map((value, i) => {
    const top = has('gradient-itself') ? gradient[i] : (has('old-state') ? m : nextM)[i] / partM;
    const square = (has('old-state') ? s : nextS)[i] / partS;
    const epsilon = has('no-epsilon') || has('epsilon-inside') ? 0 : 1e-8;
    const inside = square + (has('epsilon-inside') ? 1e-8 : 0);
    const size = (has('no-root') ? inside : Math.sqrt(inside)) + epsilon;
    return value + (has('uphill') ? 1 : -1) * ((rate * top) / size);
  });
  if (!has('corrected-kept')) return [place, nextM, nextS];
  return [place, nextM.map((value) => value / partM), nextS.map((value) => value / partS)];
}
