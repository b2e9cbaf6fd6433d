/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { fill } from '@i18n/fill';

const files = import.meta.glob<Record<string, unknown>>(
  [
    '/src/**/{strings,texts,problems}.ts',
    '/src/**/*Strings.ts',
    '/src/i18n/{en.json,shell.ts}',
    '/content/*/**/strings.ts',
  ],
  { eager: true },
);

/** Numbers that are never 1: limits, sizes of models and of data, and counts mentioned only if there are several. */
const neverOne: Record<string, string> = {
  'content/initialization/cells/heInit': 'measured',
  'content/training/cells/randomSearch': 'measured',
  'src/cells/errors': 'more time-limit too-long too-nested',
  'src/cells/grading': 'part-missing parts-missing parts-number right time-limit',
  'src/cells/show': 'time-limit',
  'src/parts/formula': 'too-many-gates too-many-inputs',
  'src/parts/ownPictures': 'usingSome',
  'src/site/search': 'first',
  'activation-histograms': 'apart coarse others size',
  'activation-race': 'after',
  'batchnorm-training': 'held summary',
  'bug-museum': 'lastLoss run',
  'class-templates': 'accuracy',
  'color-histogram': 'counted nearest',
  'conv-volume': 'summary',
  'convnet-builder': 'summary',
  'convnet-live': 'begun besideNote filters filtersBegun held many multiplyAdds parameters values summary untrained',
  'curse-of-dimensionality': 'summary',
  'dead-relu-back': 'summary',
  'dead-relu': 'summary',
  'depth-race': 'after over',
  'features-compared': 'pictures',
  'gate-api': 'summary',
  'gradient-noise': 'summary',
  hog: 'cellOf described moved',
  'loss-curve-clinic': 'ends',
  maxout: 'counted',
  'nearest-images': 'accuracy',
  'polar-transform': 'yourWrong',
  'random-vs-grid': 'network stopped values',
  'relu-jacobian': 'summary',
  'shifted-picture': 'place',
  'two-layer-network': 'full tooMany tryHead tryNow',
};
const excused = new Set(
  Object.entries(neverOne).flatMap(([where, names]) =>
    names.split(' ').map((name) => `${where.includes('/') ? where : `src/widgets/${where}`} ${name}`),
  ),
);

/** Words that may follow a 1, since they end in s without being plurals. */
const singular =
  /^(is|was|has|does|as|its|this|lies|loses|gives|arrives|becomes|belongs|contains|grows|moves|sets|speaks|changed|in|nine|the|it|gets|keeps|takes|holds|class|loss|less|times|bias|process|yours|across|plus|minus|axis|towards|always|comes|goes|stands|makes|needs|wants|works|differs|reports|fires)$/;
const wrong = /(?<![\d.,−–×*^=/+] ?)\b1 ((?:[a-z-]+ )?[a-z-]+s)\b/g;
const pluralsIn = (text: string) =>
  [...text.matchAll(wrong)]
    .map(([, words]) => words)
    .filter((words) => !words.split(' ').some((word) => singular.test(word)));

/** Every English sentence of a table of strings, with 1 for every argument. */
function* sentences(value: unknown, path: string): Generator<[path: string, sentence: string]> {
  if (typeof value === 'string') yield [path, fill(value, new Proxy({}, { get: () => 1 }))];
  else if (typeof value === 'function') {
    for (const one of [1, '1', ['1', '1']])
      try {
        yield* sentences((value as (...given: unknown[]) => unknown)(...Array(value.length).fill(one)), path);
        return;
      } catch {
        // it takes something else
      }
  } else if (value && typeof value === 'object')
    for (const [name, part] of Object.entries(value)) if (name !== 'zh') yield* sentences(part, `${path}.${name}`);
}

test('with a count of one, no English sentence has a plural', () => {
  const found = new Set<string>();
  const used = new Set<string>();
  let count = 0;
  for (const [file, exported] of Object.entries(files))
    for (const [path, sentence] of sentences(exported, file)) {
      count++;
      const excuse = `${file.slice(1).replace(/\/[^/]*$/, '')} ${path.split('.').at(-1)}`;
      for (const words of pluralsIn(sentence))
        if (excused.has(excuse)) used.add(excuse);
        else found.add(`${path}: 1 ${words}`);
    }
  expect(count).toBeGreaterThan(2000);
  expect([...found].sort().join('\n')).toBe('');
  expect([...excused].filter((excuse) => !used.has(excuse))).toEqual([]);
});

test('what a number counts agrees with it', () => {
  const sentence = 'Judge {count} {count:answer|answers}';
  expect(fill(sentence, { count: 1 })).toBe('Judge 1 answer');
  expect(fill(sentence, { count: 0 })).toBe('Judge 0 answers');
  expect(fill(sentence, { count: '1,000' })).toBe('Judge 1,000 answers');
  expect(fill('{name}: { {name} }', { name: 'relu' })).toBe('relu: { relu }');
  expect(pluralsIn('of 1 exercises')).toEqual(['exercises']);
  expect(pluralsIn('1 more lines')).toEqual(['more lines']);
  expect(pluralsIn('1 exercise, 11 steps, 1 is right, 0.1 rates')).toEqual([]);
});
