// The claims of a chapter are decided by computations that could have turned out otherwise, and its numbers are computed. It is
// called by each chapter's `chapter.test.ts`, so that chapters are tested in parallel.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChapterClaims } from '@prose/claims';
import { claimsIn, predictionsOf, staleUnclaimed, undecidedSentences } from '@site/chapter/undecidedClaims';
import { unprovenNumbers, type NumberTable } from '@site/chapter/unprovenNumbers';
import { all as nothingSampled, turnOf } from '../turns';

/** Computes each value once. */
function once<Value>(compute: (seed: number) => Value): (seed: number) => Value {
  const kept = new Map<number, Value>();
  return (seed) => {
    if (!kept.has(seed)) kept.set(seed, compute(seed));
    return kept.get(seed)!;
  };
}

/** One of a claim's seeds, another one whenever the chapter's claims change; all of them if nothing is sampled. */
function seedsIn(folder: string): (seeds: number | undefined) => number[] {
  const turn = turnOf(`${relative(`${import.meta.dirname}/../..`, folder)}/claims.ts`);
  return (seeds = 1) => (nothingSampled ? Array.from({ length: seeds }, (_, i) => i + 1) : [(turn % seeds) + 1]);
}

/** Proves the claims and the numbers of the chapter in a folder. */
export function proveChapter(folder: string, { claims: all, unclaimed }: ChapterClaims, numbers: NumberTable) {
  describe(folder.split(/[\\/]/).at(-1)!, () => {
    const read = (locale: string) => readFileSync(`${folder}/${locale}.mdx`, 'utf8');
    const sources = { en: read('en'), zh: read('zh') };
    const seedsOf = seedsIn(folder);
    // a prediction reuses what its claim has measured
    const claims = Object.fromEntries(
      Object.entries(all).map(([name, claim]) => [
        name,
        { ...claim, measure: once((seed) => claim.measure(seed)), control: once((seed) => claim.control(seed)) },
      ]),
    );

    test.each(Object.entries(claims))('%s holds, and its control does not', (_, { measure, holds, control, seeds }) => {
      if (seeds !== undefined) expect(seeds).toBeGreaterThanOrEqual(5);
      for (const seed of seedsOf(seeds)) {
        const measured = measure(seed);
        expect(holds(measured), `seed ${seed}: ${JSON.stringify(measured)}`).toBe(true);
        const otherwise = control(seed);
        expect(holds(otherwise), `the control, seed ${seed}: ${JSON.stringify(otherwise)}`).toBe(false);
      }
    });

    test('every claim is made in both languages, in the same order, and every decision is used', () => {
      expect(claimsIn(sources.zh)).toEqual(claimsIn(sources.en));
      expect([...new Set(claimsIn(sources.en))].sort()).toEqual(Object.keys(claims).sort());
    });

    test('every prediction names the claim that makes its right option right and the others wrong', () => {
      expect(predictionsOf(sources.zh)).toEqual(predictionsOf(sources.en));
      for (const { claim: name, value, tolerance = '0', options } of predictionsOf(sources.en)) {
        expect(Object.keys(claims)).toContain(name);
        const { measure, control, options: decided = {}, seeds } = claims[name!];
        for (const seed of seedsOf(seeds)) {
          const measured = measure(seed);
          if (value !== undefined) {
            expect(typeof measured, name).toBe('number');
            expect(Math.abs(measured - Number(value)), name).toBeLessThanOrEqual(Number(tolerance) + 1e-9);
            expect(Math.abs(control(seed) - Number(value)), `${name}, control`).toBeGreaterThan(Number(tolerance));
            continue;
          }
          expect(options.map(({ is }) => is)).toEqual(Object.keys(decided));
          const truth = options.map(({ is }) => decided[is!]?.(measured) ?? null);
          for (const [i, { right, is }] of options.entries()) {
            if (right) expect(truth[i], `${name}: ${is}`).toBe(true);
            else expect(truth[i], `${name}: ${is}`).not.toBe(true);
          }
          expect(
            options.some(({ right, is }) => right && decided[is!]?.(control(seed))),
            `${name}, control`,
          ).toBe(false);
        }
      }
    });

    test('every sentence that compares, gives a cause or generalizes is in a claim', () => {
      expect(undecidedSentences(sources.en, unclaimed)).toEqual([]);
      expect(staleUnclaimed(sources.en, unclaimed)).toEqual([]);
    });

    test.each(['en', 'zh'] as const)('says no number in %s that the library does not confirm', (locale) => {
      expect(unprovenNumbers(sources[locale], numbers)).toEqual([]);
    });
  });
}
