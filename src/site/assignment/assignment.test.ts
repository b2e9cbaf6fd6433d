import { expect, test } from 'vitest';
import { intoAddress } from '@cells/saved/inAddress';
import { longestLink } from '@cells/saved/link';
import { assignmentHash, inCourse, readAssignment, readLink, writeAssignment, type Assignment } from './assignment';

const assignment: Assignment = {
  title: 'Week 3 《损失》',
  deadline: 'Friday, noon',
  note: 'Alone.\nAsk in the forum.',
  exercises: [
    { name: 'losses/svmLoss', hints: true, solution: false },
    { name: 'cnn/conv2dForward', hints: false, solution: true },
  ],
  course: { title: 'Downhill', version: '0.1.0' },
};

test('an assignment survives a round trip through a file and a link', async () => {
  expect(readAssignment(writeAssignment(assignment, 2))).toEqual(assignment);
  for (const edited of [false, true]) {
    const hash = await assignmentHash(assignment, edited);
    expect(await readLink(hash)).toEqual(assignment);
    expect(await readLink(`see https://a.example/x/assignment/${hash}).`)).toEqual(assignment);
    expect(await readLink(encodeURIComponent(hash))).toEqual(assignment);
  }
});

test('a link with every exercise of a course and a long note can be passed on', async () => {
  const exercises = Array.from({ length: 60 }, (_, i) => ({ name: `chapter-${i % 12}/exercise${i}`, hints: i % 2 > 0, solution: i % 3 > 0 })); // prettier-ignore
  const note = Array.from({ length: 300 }, (_, i) => `word${i * 37}`).join(' ').slice(0, 2_000); // prettier-ignore
  const hash = await assignmentHash({ ...assignment, exercises, note });
  expect(hash.length).toBeLessThan(longestLink - 200);
  expect(await readLink(hash)).toMatchObject({ exercises, note });
});

const fileOf = (part: object) => JSON.stringify({ ...(JSON.parse(writeAssignment(assignment)) as object), ...part });

test.each([
  ['cut off', fileOf({}).slice(0, -9), 'damaged'],
  ['empty', '', 'damaged'],
  ['a student’s work', '{"format":"downhill-work","version":1,"cells":{}}', 'not-an-assignment'],
  ['a list', '[]', 'not-an-assignment'],
  ['newer', fileOf({ version: 2 }), 'newer'],
  ['without a version', fileOf({ version: 'x' }), 'newer'],
  ['without exercises', fileOf({ exercises: [] }), 'no-exercises'],
  ['with exercises that are none', fileOf({ exercises: [1, null, { name: 7 }, { name: '<b>' }] }), 'no-exercises'],
  ['enormous', ' '.repeat(50_001), 'too-large'],
])('a file that is %s is reported', (_, text, problem) => {
  expect(readAssignment(text)).toBe(problem);
});

test('a link that is damaged, of another kind or newer is reported', async () => {
  const hash = await assignmentHash(assignment);
  for (const bad of [hash.slice(0, -9), '#1.', '#1.AAAA', '#1.____', `#1.${await intoAddress('x'.repeat(60_000))}`])
    expect(await readLink(bad), bad.slice(0, 20)).toBe('damaged');
  for (const bad of ['', '#', '#code=1.losses/a.AAAA', 'https://a.example/', '%']) expect(await readLink(bad), bad).toBe('not-an-assignment'); // prettier-ignore
  expect(await readLink('#2.AAAA')).toBe('newer');
  expect(await readLink(`#1.${await intoAddress('{"format":"x"}')}`)).toBe('not-an-assignment');
});

test('a partly damaged assignment is read as far as possible: texts are cut, duplicates dropped', () => {
  const [one] = assignment.exercises;
  const read = readAssignment(fileOf({ title: 'x'.repeat(500), note: null, course: 3, exercises: [one, { name: 'a/b' }, one] })); // prettier-ignore
  expect(read).toEqual({ title: 'x'.repeat(120), deadline: 'Friday, noon', note: '', course: { title: '', version: '' }, exercises: [one, { name: 'a/b', hints: true, solution: true }] }); // prettier-ignore
});

test('exercises that this course does not have are named, the others keep their order', () => {
  expect(inCourse(assignment, new Set(['cnn/conv2dForward']))).toEqual({ here: [assignment.exercises[1]], missing: ['losses/svmLoss'] }); // prettier-ignore
});
