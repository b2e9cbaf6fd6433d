import { expect, test } from 'vitest';
import { countOf, guessOf, mostQuestions, questionOf, verdictsOf, type State } from './guess';
import { channels, compute, groupCounts, norms, side } from './model';

const base: State = {
  norm: 'batch',
  groups: '2',
  input: 'conv',
  examples: '3',
  cell: [1, 2, 1, 1],
  mode: 'see',
  normalized: false,
  marked: [],
  told: [0],
};
const at = (patch: Partial<State>) => compute({ ...base, ...patch });
const states = norms.flatMap((norm) =>
  (norm === 'group' ? groupCounts : (['2'] as const)).flatMap((groups) =>
    (['conv', 'fc'] as const).flatMap((input) =>
      (['1', '2', '3'] as const).map((examples) => ({ ...base, norm, groups, input, examples })),
    ),
  ),
);

/** The numbers of the cells that share the chosen one’s statistic. */
const sharing = ({ statisticOf, chosen }: ReturnType<typeof compute>) =>
  statisticOf.flatMap((one, cell) => (one === statisticOf[chosen] ? [cell] : []));

test('the cells that are said to share a statistic are those by which the library normalizes', () => {
  for (const state of states) {
    const { values, normal, statisticOf, means, variances, statistics, each } = compute(state);
    expect(new Set(statisticOf).size).toBe(statistics);
    for (let one = 0; one < statistics; one++) {
      const mine = values.filter((_, cell) => statisticOf[cell] === one);
      expect(mine).toHaveLength(each);
      const mean = mine.reduce((sum, value) => sum + value, 0) / each;
      expect(means[one]).toBeCloseTo(mean, 12);
      expect(variances[one]).toBeCloseTo(mine.reduce((sum, value) => sum + (value - mean) ** 2, 0) / each, 12);
    }
    normal?.forEach((hat, cell) => {
      const one = statisticOf[cell];
      expect(hat).toBeCloseTo((values[cell] - means[one]) / Math.sqrt(variances[one] + 1e-5), 10);
    });
  }
});

test('what is shared: a channel, an example, a map, some maps of an example', () => {
  const map = side * side;
  expect(sharing(at({}))).toHaveLength(3 * map);
  expect(sharing(at({ norm: 'layer' }))).toHaveLength(channels * map);
  expect(sharing(at({ norm: 'instance' }))).toHaveLength(map);
  expect(sharing(at({ norm: 'group' }))).toHaveLength((channels / 2) * map);
  expect(sharing(at({ norm: 'group', groups: '1' }))).toEqual(sharing(at({ norm: 'layer' })));
  expect(sharing(at({ norm: 'group', groups: '6' }))).toEqual(sharing(at({ norm: 'instance' })));
  // a single example is a batch of its own: its channels are its maps
  expect(sharing(at({ examples: '1' }))).toEqual(sharing(at({ examples: '1', norm: 'instance' })));
});

test('shapes: the statistics part from the parameters', () => {
  const shapes = (patch: Partial<State>) => {
    const { statistics, parameters } = at(patch).shapes;
    return [statistics, parameters];
  };
  expect(shapes({})).toEqual([[6], [6]]);
  expect(shapes({ norm: 'layer' })).toEqual([[3], [6, 3, 3]]);
  expect(shapes({ norm: 'layer', input: 'fc' })).toEqual([[3], [6]]);
  expect(shapes({ norm: 'instance' })).toEqual([[3, 6], [6]]);
  expect(shapes({ norm: 'group' })).toEqual([[3, 2], [6]]);
  expect(at({ norm: 'layer' }).parameters).toBe(54);
  for (const state of states) {
    const { shapes, statistics } = compute(state);
    expect(shapes.statistics.reduce((size, n) => size * n, 1)).toBe(statistics);
  }
});

test('one number for a statistic is refused where PyTorch refuses it, and 0 elsewhere', () => {
  expect(at({ input: 'fc', examples: '1' }).refused).toBe('batch');
  expect(at({ input: 'fc', norm: 'instance' }).refused).toBe('instance');
  const alone = at({ input: 'fc', norm: 'group', groups: '6' });
  expect(alone.refused).toBeNull();
  expect(new Set(alone.normal)).toEqual(new Set([0]));
  expect(states.filter((state) => compute(state).refused)).toHaveLength(1 + 3);
});

test('a cell that the block does not have is the last that it has', () => {
  const { chosen, values } = at({ input: 'fc', examples: '1', cell: [5, 5, 5, 5] });
  expect(chosen).toBe(values.length - 1);
});

test('marks belong to one question, and are told by cell', () => {
  const model = at({});
  const right = sharing(model).filter((cell) => cell !== model.chosen);
  const question = questionOf(base, model);
  const marked = [question, ...right.slice(1), 0, 1, model.chosen, 9999];
  const { marks, isTold } = guessOf({ ...base, marked, told: [question] }, model);
  expect(isTold).toBe(true);
  const verdicts = verdictsOf(model, marks);
  expect(countOf(verdicts, 'right')).toBe(right.length - 1);
  expect(countOf(verdicts, 'missing')).toBe(1);
  expect(countOf(verdicts, 'extra')).toBe(2);
  expect(verdicts[model.chosen]).toBeNull();
  const other: State = { ...base, norm: 'layer', marked, told: [question] };
  expect(guessOf(other, compute(other))).toMatchObject({ marks: new Set(), isTold: false });
});

test('every question has a number of its own', () => {
  const seen = new Set<number>();
  let count = 0;
  for (const state of states) {
    const { length } = compute(state).values;
    for (let chosen = 0; chosen < length; chosen++) {
      const question = questionOf(state, { chosen });
      expect(question).toBeGreaterThan(0);
      expect(question).toBeLessThanOrEqual(mostQuestions);
      seen.add(question);
      count++;
    }
  }
  expect(seen.size).toBe(count);
});
