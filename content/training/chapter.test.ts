import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trainingOf } from '@widgets/loss-vs-accuracy/training';
import { proveChapter } from '../../tests/contracts/provenChapter';
import { claims, unclaimed } from './claims';
import { numbers } from './numbers';

proveChapter(import.meta.dirname, { claims, unclaimed }, numbers);

test('against a wide gap no smaller network is advised: the chapter on features advises against it', () => {
  for (const page of ['en', 'zh', 'checklist/en', 'checklist/zh'])
    expect(readFileSync(`${import.meta.dirname}/${page}.mdx`, 'utf8')).not.toMatch(/less network|smaller network|更小的网络/); // prettier-ignore
});

test('the figure of the long run opens at the first epoch in which all training examples are right', () => {
  const long = trainingOf('long', 1);
  while (!long.training.accuracy.includes(1)) long.learn(); // other tests may have trained it further
  for (const locale of ['en', 'zh']) {
    const text = readFileSync(`${import.meta.dirname}/${locale}.mdx`, 'utf8');
    const [, epoch] = /<LossVsAccuracy [^\n]* run="long" epoch=\{(\d+)\}/.exec(text)!;
    expect(Number(epoch), locale).toBe(long.training.accuracy.indexOf(1));
  }
});
