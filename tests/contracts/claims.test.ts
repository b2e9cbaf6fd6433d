// What the chapters claim is decided by a computation that could have come out otherwise.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChapterClaims } from '@prose/claims';
import { claimsIn, predictionsOf, staleUnclaimed, undecidedSentences } from '@site/undecidedClaims';

const root = `${import.meta.dirname}/../..`;
const tables = import.meta.glob<ChapterClaims>('/content/*/claims.ts');

describe.each(readdirSync(`${root}/content`).filter((slug) => `/content/${slug}/claims.ts` in tables))(
  '%s',
  async (slug) => {
    const { claims, unclaimed } = await tables[`/content/${slug}/claims.ts`]();
    const measured = new Map<string, unknown>();
    /** What decides a claim for a seed: computed once, for the claim and for the prediction that names it. */
    function found(of: 'measure' | 'control', name: string, seed: number): unknown {
      const key = `${of} ${name} ${seed}`;
      if (!measured.has(key)) measured.set(key, claims[name][of](seed));
      return measured.get(key);
    }
    const read = (locale: string) => readFileSync(`${root}/content/${slug}/${locale}.mdx`, 'utf8');
    const sources = { en: read('en'), zh: read('zh') };

    test.each(Object.entries(claims))('%s holds, and its control does not', (name, { holds, seeds }) => {
      if (seeds !== undefined) expect(seeds).toBeGreaterThanOrEqual(5);
      for (let seed = 1; seed <= (seeds ?? 1); seed++) {
        const measured = found('measure', name, seed);
        expect(holds(measured), `seed ${seed}: ${JSON.stringify(measured)}`).toBe(true);
        const otherwise = found('control', name, seed);
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
        const { options: decided = {}, seeds = 1 } = claims[name!];
        for (let seed = 1; seed <= seeds; seed++) {
          const measured = found('measure', name!, seed);
          const otherwise = found('control', name!, seed);
          if (value !== undefined) {
            expect(typeof measured, name).toBe('number');
            expect(Math.abs((measured as number) - Number(value)), name).toBeLessThanOrEqual(Number(tolerance) + 1e-9);
            expect(Math.abs((otherwise as number) - Number(value)), `${name}, control`).toBeGreaterThan(
              Number(tolerance),
            );
            continue;
          }
          expect(options.map(({ is }) => is)).toEqual(Object.keys(decided));
          const truth = options.map(({ is }) => decided[is!]?.(measured) ?? null);
          for (const [i, { right, is }] of options.entries()) {
            if (right) expect(truth[i], `${name}: ${is}`).toBe(true);
            else expect(truth[i], `${name}: ${is}`).not.toBe(true);
          }
          expect(
            options.some(({ right, is }) => right && decided[is!]?.(otherwise)),
            `${name}, control`,
          ).toBe(false);
        }
      }
    });

    test('every sentence that compares, gives a cause or speaks of all cases stands in a claim', () => {
      expect(undecidedSentences(sources.en, unclaimed)).toEqual([]);
      expect(staleUnclaimed(sources.en, unclaimed)).toEqual([]);
    });
  },
);
