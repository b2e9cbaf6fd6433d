import { expect, test } from 'vitest';
import { formatScientific } from '@ui/number';
import check from '.';
import { compute, differs } from './model';

const { strings, summary } = check.spec;
const said = (h: number, locale: 'en' | 'zh' = 'en') => {
  const state = { version: 'e', h, pictures: 5, penalty: true, suspect: 'nothing' } as const;
  return summary(state as never, compute(state) as never, strings[locale], () => false);
};

test('what is advised on E is what helps: a smaller step across the kink, a larger one where rounding is left', () => {
  for (const h of [-6, -5, -2, 0]) expect(said(h)).toMatch(/that is it.*crosses a kink\. Make h smaller\.$/);
  for (const h of [-6.5, -7, -8]) expect(said(h)).toMatch(/good as it gets.*one side of the kink\.$/s);
  for (const h of [-9, -10, -12]) expect(said(h), formatScientific(10 ** h)).toMatch(/Make h larger\.$/);
  expect(said(-12, 'zh')).toMatch(/把 h 改大。$/);
});

test('a step so small that rounding alone makes the error is no verdict on the code, and a mistake is none of rounding', () => {
  const of = (version: string, h: number) => {
    const state = { version, h, pictures: 5, penalty: true } as const;
    return summary(state as never, compute(state as never) as never, strings.en, () => false);
  };
  for (const version of ['own', 'e']) expect(of(version, -12)).toContain('cannot tell right from wrong');
  for (const version of ['a', 'b', 'c', 'd']) {
    for (const h of [-8, -6, -4]) expect(of(version, h), `${version} ${h}`).toContain('far off');
  }
});

test('a sentence says whether the suspicion is right, and that a loss may be too simple to tell', () => {
  const of = (version: string, suspect: string, pictures = 5, isHeld = false) => {
    const state = { version, h: -5, pictures, penalty: pictures > 1, suspect } as const;
    return summary(state as never, compute(state as never) as never, strings.en, () => isHeld);
  };
  expect(of('a', 'none')).toMatch(/Suspect one, and compare\.$/);
  expect(of('a', 'row')).toMatch(/not that\.$/);
  expect(of('a', 'share')).toMatch(/that is it\. A:/);
  expect(of('a', 'share', 1)).toMatch(/so simple a loss 3 of the suspicions make the same/);
  expect(of('e', 'nothing', 5, true)).toMatch(/answer it first\.$/);
});

test('before the answer on E is known, entries are said to differ only while some do', () => {
  for (let h = -12; h <= 0; h += 0.5) {
    const state = { version: 'e', h, pictures: 5, penalty: true, suspect: 'nothing' } as const;
    const model = compute(state);
    const told = summary(state as never, model as never, strings.en, () => true);
    expect(told.includes('yet some differ'), String(h)).toBe(model.errors.flat().some(differs));
    expect(told).toMatch(/answer it first\.$/);
    expect(told).not.toContain('kink');
  }
});
