import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starterMark, type SavedWork } from '@cells/saved/store';
import { pack, unpack, type Packing } from './pack';

/** The course's own solutions, slightly rewritten, as answers. */
const files = globSync('content/*/cells/*/solution.ts').sort();
const nameOf = (file: string) => file.replace(/^content\/(.*)\/cells\/(.*)\/solution\.ts$/, '$1/$2');
const sources = Object.fromEntries(files.map((file) => [nameOf(file), readFileSync(file.replace('solution', 'starter'), 'utf8')])); // prettier-ignore
const work = Object.fromEntries(
  files.map((file, i): [string, SavedWork] => {
    const name = nameOf(file);
    const code = readFileSync(file, 'utf8').replace(/\/\/.*\n/g, '\n').replace(/\b(i|j|sum|loss|score)\b/g, '$1Of'); // prettier-ignore
    const changed = new Date(Date.UTC(2027, 2, 1, 8, i)).toISOString();
    const times = { begun: '2027-02-28T08:00:00.000Z', changed, ...(i % 3 === 0 && { passed: changed }) };
    const tries = Array.from({ length: i % 4 }, (_, k) => `mark${k}`);
    return [name, { code, earlier: ['x'], starter: starterMark(sources[name]), tries, solved: i % 3 === 0, times }];
  }),
);
const names = Object.keys(work);
const some = (count: number, guesses = {}): Packing => ({ work: Object.fromEntries(Object.entries(work).slice(0, count)), guesses }); // prettier-ignore

test('the whole course’s work fits into the 64,000 characters of SCORM 2004, and comes back', () => {
  const guesses = { 'losses/': '{"zero":{"guess":"b"}}' };
  const { text, left, leftGuesses } = pack({ work, guesses }, 64_000, sources);
  expect([left, leftGuesses]).toEqual([[], false]);
  expect(text).toMatch(/^[\w.-]+$/);
  const { cells, lost, guesses: asked } = unpack(text, {})!; // even if the course is another by now
  expect([lost, asked]).toEqual([[], guesses]);
  expect([...cells.keys()].sort()).toEqual([...names].sort());
  for (const [name, { code, solved, starter, times, tries }] of Object.entries(work))
    expect(cells.get(name)).toEqual({ code, solved, starter, times, tries: tries.length });
});

test.each([4_096, 4_000, 2_000])('never more than %i characters; all marks, and the newest code', (most) => {
  const { text, left } = pack({ work, guesses: {} }, most, sources);
  expect(text.length).toBeLessThanOrEqual(most);
  const { cells, lost } = unpack(text, sources)!;
  expect(lost).toEqual([]);
  for (const [name, { solved, tries }] of Object.entries(work)) expect(cells.get(name)).toMatchObject({ solved, tries: tries.length }); // prettier-ignore
  const whole = names.filter((name) => cells.get(name)!.code === work[name].code);
  expect([...whole, ...left].sort()).toEqual([...names].sort());
  expect(whole).toEqual(names.slice(-whole.length));
  if (most > 4_000) expect(whole.length).toBeGreaterThanOrEqual(12);
});

test('a chapter’s answers fit into the 4,096 characters of SCORM 1.2', () => {
  const byChapter = Map.groupBy(names, (name) => name.split('/')[0]);
  for (const [chapter, own] of byChapter) {
    const { left } = pack({ work: Object.fromEntries(own.map((name) => [name, work[name]])), guesses: {} }, 4_096, sources); // prettier-ignore
    expect(left, chapter).toEqual([]);
  }
});

test('what has no room is named, answers to questions first; without any room, all of it', () => {
  const guesses = {
    'a/': 'x'.repeat(500).replace(/x/g, (_, i: number) => String.fromCharCode(33 + ((i * 7919) % 90))),
  };
  const alone = pack(some(4), 64_000, sources).text.length;
  const tight = pack(some(4), alone - 1, sources).text.length;
  expect(tight).toBeLessThan(alone);
  expect(pack(some(4, guesses), tight, sources)).toMatchObject({ left: [], leftGuesses: true });
  expect(pack(some(4, guesses), 3, sources)).toEqual({
    text: '',
    left: names.slice(0, 4).reverse(),
    leftGuesses: true,
  });
});

test('a truncated text is read as far as possible, and what is lost is named', () => {
  const { text } = pack(some(6), 64_000, sources);
  let before = -1;
  for (const part of [0.4, 0.6, 0.8, 1]) {
    const { cells, lost } = unpack(text.slice(0, part * text.length), sources)!;
    const read = [...cells].filter(([name, { code }]) => code === work[name].code);
    expect(read.length + lost.length).toBe(6);
    expect(read.length).toBeGreaterThan(before);
    before = read.length;
  }
  expect(before).toBe(6);
});

test('code relative to a course’s that has changed since is lost, and reported; marks are not', () => {
  const { text } = pack({ work, guesses: {} }, 4_096, sources);
  const [changed] = names.slice(-1);
  const { cells, lost } = unpack(text, { ...sources, [changed]: 'other' })!;
  expect(lost).toEqual([changed]);
  expect(cells.get(changed)).toMatchObject({ code: null, solved: work[changed].solved });
});

test('text written by others is not taken for ours', () => {
  for (const text of ['', 'x', '2.abc', '1.', '1.AAAA', '1.____', '{"v":1}', '1.é'])
    expect(unpack(text, {}), text).toBeNull();
});

test('a changed character costs code at most, and never gives wrong code', () => {
  const { text } = pack(some(3), 64_000, sources);
  for (let at = 2; at < text.length; at += 7) {
    const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    for (const [name, { code }] of unpack(changed, sources)?.cells ?? [])
      if (code !== null && name in work) expect(code).toBe(work[name].code);
  }
});
