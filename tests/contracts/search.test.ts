// Searches lead to where a thing is explained, in both languages, and no result gives an answer away.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glossary } from '@i18n/glossary';
import { locales } from '@i18n/locale';
import { collect } from '@site/search/collect';
import { makeFind } from '@site/search/find';
import { tokensOf } from '@site/search/tokens';
import { plainText, readChapter } from '../../src/markdown/chapterText';
import { formulaAsText } from '../../src/markdown/formulaAsText';

const root = `${import.meta.dirname}/../..`;
const sources = globSync('content/*/*.mdx', { cwd: root }).map((file) => ({
  file,
  locale: file.endsWith('zh.mdx') ? 'zh' : 'en',
  pieces: readChapter(readFileSync(`${root}/${file}`, 'utf8')),
}));

describe.each(locales)('in %s', (locale) => {
  const texts = collect(locale);
  const find = makeFind(texts);
  const chapterOf = (query: string) => {
    const [first] = find(query);
    return first && texts.pages[first.document.page].path;
  };

  test.each(glossary)('$en, $zh: the first that is found is in the chapter that explains it', (term) => {
    for (const name of [term.en, term.zh, ...(term.also ?? [])]) expect(chapterOf(name), name).toBe(term.in);
  });

  test.each([
    ['why divide by sqrt', ['initialization']],
    ['为什么要除以根号', ['initialization']],
    ['反向传播是怎么算的', ['backprop']],
    ['批量归一化', ['batchnorm']],
    ['what is the softmax function', ['losses']],
    ['kappa', ['optimizers']],
    ['Backpropogation', ['backprop']],
    ['convolutoin', ['cnn']],
    ['nn.Linear', ['reference']],
    ['softmaxLoss', ['losses']],
    ['adam vs sgd', ['optimizers']],
    ['Adam和SGD的区别', ['optimizers']],
    ['test set vs validation set', ['knn']],
    ['why is momentum fast', ['optimizers', 'activations']],
  ])('%s', (query, where) => {
    expect(where).toContain(chapterOf(query));
  });

  test.each([
    ['normalisation', 'normalization'],
    ['colour histogram', 'color histogram'],
    ['zero centred', 'zero centered'],
  ])('%s and %s find the same', (one, other) => {
    // prettier-ignore
    const found = (query: string) => find(query).map(({ document }) => document);
    expect(found(one).length).toBeGreaterThan(0);
    expect(found(one).slice(0, 5)).toEqual(found(other).slice(0, 5));
  });

  test('no answer, option, hint or mistake can be found', async () => {
    const all = texts.documents.map(({ title, text }) => `${title}\n${text}`).join('\n');
    const open = sources.filter((each) => each.locale === locale).flatMap(({ pieces }) => pieces.filter(({ held }) => !held).map(({ nodes }) => plainText(nodes))).join('\n'); // prettier-ignore
    const held = sources
      .filter((each) => each.locale === locale)
      .flatMap(({ pieces }) => pieces.filter((piece) => piece.held).map(({ nodes }) => plainText(nodes).trim()))
      .filter((text) => text.length > (locale === 'en' ? 25 : 10) && !open.includes(text));
    expect(held.length).toBeGreaterThan(200);
    expect(held.filter((text) => all.includes(text))).toEqual([]);
    const exercises = import.meta.glob<{ strings: Record<string, { hints: string[]; mistakes: object }> }>('/content/*/cells/*/strings.ts'); // prettier-ignore
    for (const load of Object.values(exercises)) {
      const { hints, mistakes } = (await load()).strings[locale];
      for (const text of [...hints, ...Object.values(mistakes)])
        if (typeof text === 'string' && text.length > 10) expect(all).not.toContain(text);
    }
  });

  test('every place has a title and a page, no two documents have the same place and kind, and formulas are plain text', () => {
    for (const { kind, title, page, text } of texts.documents) {
      expect(title).toMatch(/\S/);
      expect(texts.pages[page]).toBeDefined();
      if (kind !== 'reference') expect(text).not.toMatch(/\\[a-z]|<\/?[A-Z]|\{\s*#/);
      else expect(text, title).not.toMatch(/[_^]\{|`/);
      if (kind === 'reference' && locale === 'zh') expect(text.split('\n')).toHaveLength(1); // its sentences are in English
    }
    const places = texts.documents.filter(({ kind }) => kind !== 'term').map(({ kind, page, hash }) => `${kind} ${page}#${hash}`); // prettier-ignore
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });
});

test('every word of every formula can be searched for', () => {
  const known = /^(?:min|max|argmax|argmin|mean|std|Var|Cov|exp|log|ln|tanh|sin|cos|sign|softmax|ReLU|sigmoid)$/;
  for (const { file, pieces } of sources) {
    for (const { tex } of pieces.filter(({ kind }) => kind === 'formula')) {
      const text = formulaAsText(tex!);
      expect(text, `${file}: ${tex}`).not.toMatch(/[\\{}]|\b(?:begin|aligned|frac|left|right|bigl|quad|label|hat|tilde)\b/); // prettier-ignore
      expect(tokensOf(text).length + (known.test(text) ? 1 : 0), tex).toBeGreaterThan(0);
    }
  }
});
