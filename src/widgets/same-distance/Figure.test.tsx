import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import Widget from '.';

test('a picture that is changed is nowhere said to be changed by nothing', () => {
  for (const subject of ['horse', 'ship', 'frog', 'cat'] as const) {
    const page = renderToString(h(Widget, { locale: 'en', subject, distance: 100 }));
    const said = [...page.matchAll(/<small>([^<]*)<\/small>/g)].map(([, words]) => words).filter(Boolean);
    expect(said).toHaveLength(3);
    for (const words of said)
      expect(Number.parseFloat(words.replace('by ', '')), `${subject}: ${words}`).toBeGreaterThan(0);
  }
});
