import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import Widget from '.';

/** What the marks of the charts belong to, in order. */
const partsOf = (holds: Record<string, string>) => {
  const html = renderToString(h(Widget, { locale: 'en', epoch: 3, holds }));
  return [...html.matchAll(/data-part="(\w+)"/g)].map(([, part]) => part).join(' ');
};

test('where the loss is asked for, that of the validation examples waits with it', () => {
  expect(partsOf({ loss: 'a-question' })).toContain('accuracy validation');
  expect(partsOf({ loss: 'a-question' })).not.toContain('loss validation');
  expect(partsOf({ validation: 'a-question' })).toContain('loss validation');
});
