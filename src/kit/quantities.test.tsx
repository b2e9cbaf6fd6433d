import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ofQuantity, Sentence, sentenceIn } from './quantities';

const said = `The loss is ${ofQuantity('hinge.loss', '2.9')}, and zero from ${ofQuantity('hinge.safeFrom', '6.1')} on.`;

test('a named number of a sentence is an element with its name; the rest is text', () => {
  expect(renderToString(<Sentence said={said} />)).toBe(
    'The loss is <span data-quantity="hinge.loss">2.9</span>, and zero from <span data-quantity="hinge.safeFrom">6.1</span> on.',
  );
  expect(renderToString(<Sentence said="Nothing is named." />)).toBe('Nothing is named.');
});

test('a sentence is read back from the page as it was said', () => {
  const text = (textContent: string) => ({ textContent, childNodes: [] });
  const named = (quantity: string, textContent: string) => ({ dataset: { quantity }, ...text(textContent) });
  const pieces = [text('The loss is '), named('hinge.loss', '2.9'), text(', and zero from ')];
  const span = { dataset: {}, childNodes: [...pieces, named('hinge.safeFrom', '6.1'), text(' on.')] };
  expect(sentenceIn({ childNodes: [span] } as unknown as Node)).toBe(said);
  expect(sentenceIn(null)).toBe('');
});
