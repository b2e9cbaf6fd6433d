import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trainingOf } from '@widgets/loss-vs-accuracy/training';
import { proveChapter } from '../../tests/contracts/provenChapter';
import { claims, unclaimed } from './claims';
import { numbers } from './numbers';

proveChapter(import.meta.dirname, { claims, unclaimed }, numbers);

test('the figure of the long run opens at the first epoch in which all training examples are right', () => {
  const long = trainingOf('long', 1);
  while (long.training.accuracy.at(-1)! < 1) long.learn();
  for (const locale of ['en', 'zh']) {
    const text = readFileSync(`${import.meta.dirname}/${locale}.mdx`, 'utf8');
    const [, epoch] = /<LossVsAccuracy [^\n]* run="long" epoch=\{(\d+)\}/.exec(text)!;
    expect(Number(epoch), locale).toBe(long.epochs);
  }
});
