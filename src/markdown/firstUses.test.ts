import { describe, expect, test } from 'vitest';
import { glossary, termId } from '../i18n/glossary';
import { plainText, readChapter } from './chapterText';
import { firstUseIn, firstUses, placeOf } from './firstUses';

const termOf = (en: string) => glossary.find((term) => term.en === en)!;
const use = (en: string, source: string, locale: 'en' | 'zh' = 'en') => {
  const found = firstUseIn(readChapter(source), termOf(en), locale);
  return found && { ...found, sentence: plainText(found.sentence) };
};

describe('the first use of a term', () => {
  test('is where it is emphasized, although it is mentioned before', () => {
    const source = 'The stride is 2.\n\n## How? [#how]\n\nIt skips. That is the *stride*. So.';
    expect(use('stride', source)).toMatchObject({ section: 'how', heading: 'How?', sentence: 'That is the stride.' });
  });

  test('may be a plural, and is a whole word', () => {
    expect(use('decision boundary', 'The *decision boundaries* run.')?.sentence).toBe('The decision boundaries run.');
    expect(use('stride', 'It strides on, astride.')?.sentence).toBe('It strides on, astride.');
    expect(use('stride', 'It goes astride.')).toBeNull();
  });

  test('is a mention if it is not emphasized anywhere, preferably one that gives no answer away', () => {
    const held = '<AfterAnswer to="q">\n\nSo eigenvalues grow.\n\n</AfterAnswer>\n\nTwo eigenvalues.';
    expect(use('eigenvalue', held)).toMatchObject({ sentence: 'Two eigenvalues.', isEmphasized: false });
  });

  test('shows no sentence if it is part of an answer', () => {
    const held = '<AfterAnswer to="q">\n\nThat is *He initialization*.\n\n</AfterAnswer>';
    expect(use('He initialization', held)).toMatchObject({ held: true, sentence: '' });
  });

  test('is found in Chinese, where a single character counts only if it is emphasized', () => {
    expect(use('margin', '领先一分。这一分叫做*间隔*（margin）。', 'zh')?.sentence).toBe('这一分叫做间隔（margin）。');
    expect(use('gate', '专门的。', 'zh')).toBeNull();
    expect(use('gate', '是一个*门*（gate）。', 'zh')?.isEmphasized).toBe(true);
  });
});

test('of a course with other chapters, a term is taken from the first chapter that has it, or left out', () => {
  const chapters = new Map([
    ['knn', readChapter('## A [#a]\n\nThe gradient is mentioned.')],
    ['cnn', readChapter('## B [#b]\n\nThe *gradient* is explained, with a *stride*.')],
  ]);
  const uses = firstUses(chapters, 'en');
  expect(uses.map(({ term, chapter }) => `${term.en} in ${chapter}`)).toEqual(['gradient in cnn', 'stride in cnn']);
  expect(uses.map(placeOf)).toEqual(['term-gradient', 'term-stride']);
});

test('no two terms share an id, or a name', () => {
  for (const name of [termId, ({ en }: { en: string }) => en.toLowerCase(), ({ zh }: { zh: string }) => zh]) {
    const names = glossary.map((term) => name(term));
    expect(names.filter((each, i) => names.indexOf(each) !== i)).toEqual([]);
  }
});
