/** What people get wrong in a step of Adam, the likelier first. */
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
  const [beta1, beta2] = has('betas-swapped') ? [0.999, 0.9] : [0.9, 0.999];
  const start = (beta: number) => 1 - (has('times-t') ? beta / t : beta ** t);
  const partM = has('no-correction') || has('square-only-corrected') ? 1 : start(beta1);
  const partS = has('no-correction') || has('mean-only-corrected') ? 1 : start(beta2);
  const nextM = m.map((value, i) => beta1 * value + (1 - beta1) * gradient[i]);
  const nextS = s.map((value, i) => beta2 * value + (1 - beta2) * gradient[i] ** 2);
  const place = x.map((value, i) => {
    const top = has('gradient-itself') ? gradient[i] : nextM[i] / partM;
    const square = nextS[i] / partS;
    const size = (has('no-root') ? square : Math.sqrt(square)) + 1e-8;
    return value + (has('uphill') ? 1 : -1) * ((rate * top) / size);
  });
  if (!has('corrected-kept')) return [place, nextM, nextS];
  return [place, nextM.map((value) => value / partM), nextS.map((value) => value / partS)];
}
