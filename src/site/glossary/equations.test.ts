import { expect, test } from 'vitest';
import { readChapter } from '../../markdown/chapterText';
import { locales } from '@i18n/locale';
import { outline } from '../chapter/outline';
import { equationsIn, equationsOf } from './equations';

const source = String.raw`## First? [#first]

It is said. This leads to

$$
a \label{eq:a}
$$

$$
unnumbered
$$

<AfterAnswer to="q">

So the answer is

$$
b \label{eq:b-2}
$$

</AfterAnswer>

## Second? [#second]

$$
c \label{eq:c}
$$
`;

test('the numbered equations, with the sentence before each, and whether they answer a question', () => {
  expect(
    equationsIn(readChapter(source)).map(({ html, ...rest }) => ({
      ...rest,
      tag: /\((?:<[^>]*>)*(\d)/.exec(html)?.[1],
    })),
  ).toEqual([
    // prettier-ignore
    { id: 'eq-a', number: 1, heading: 'First?', sentence: 'This leads to', held: false, tag: '1' },
    { id: 'eq-b-2', number: 2, heading: 'First?', sentence: 'So the answer is', held: true, tag: '2' },
    { id: 'eq-c', number: 3, heading: 'Second?', sentence: '', held: false, tag: '3' },
  ]);
});

test.each(locales)('in %s the sentence before an equation says by itself what it is about', (locale) => {
  const clinging = locale === 'en' ? /^(It|Its|They|Their)\b|^Then$|\bthrough them\b|\b(of|than) it\b/ : /^(它|它们|两者)|^那么$|[前后]者/; // prettier-ignore
  const sentences = outline.flatMap(({ slug }) => equationsOf(slug, locale).map(({ sentence }) => sentence.replaceAll(/<[^>]*>/g, ''))); // prettier-ignore
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter((sentence) => clinging.test(sentence))).toEqual([]);
});
