import { expect, test } from 'vitest';
import { readHandIn, withHandIn, type Course, type HandIn } from './handIns';
import { addFiles, type Source } from './readFiles';

const course: Course = {
  title: 'Downhill',
  version: '0.2.0',
  exercises: new Set(['losses/a', 'losses/b']),
  cells: new Set(['losses/a', 'losses/b', 'losses/help']),
};
const head = { format: 'downhill-work', version: 1, student: 'Ada', saved: '2027-03-02T00:00:00Z', course: { title: 'Downhill', version: '0.2.0' } }; // prettier-ignore
const answer = { code: 'x', tries: ['1', '2'], solved: true, times: { begun: '2027-03-01' } };
const fileOf = (part: object = {}, cells: object = { 'losses/a': answer }) =>
  JSON.stringify({ ...head, ...part, cells });
const read = (text: string, file = 'ada.json') => readHandIn(text, file, 5, course);
const codes = (text: string) => read(text).notes.map(({ code }) => code);

test('reads a file as it was saved, without notes', () => {
  const { handIn, notes } = read(fileOf({}, { 'losses/a': answer, 'losses/help': { code: 'h' } }));
  expect(notes).toEqual([]);
  expect(handIn).toEqual({
    student: 'Ada',
    file: 'ada.json',
    saved: Date.parse('2027-03-02T00:00:00Z'),
    version: '0.2.0',
    code: new Map([['losses/a', 'x'], ['losses/help', 'h']]), // prettier-ignore
    answers: new Map([['losses/a', { code: 'x', attempts: 3, times: { begun: '2027-03-01' }, saidPassed: true }]]),
  });
});

test.each([
  ['cut off', fileOf().slice(0, -20), ['not-readable'], false],
  ['empty', '', ['not-readable'], false],
  ['foreign', '{"nbformat":4}', ['not-a-file-of-ours'], false],
  ['newer', fileOf({ version: 2 }), ['newer'], false],
  ['of no version', fileOf({ version: undefined }), ['no-version'], false],
  ['of an unknown version', fileOf({ version: 0 }), ['unknown-version'], false],
  ['without cells', JSON.stringify(head), ['no-cells'], false],
  ['with no work', fileOf({}, {}), ['empty'], false],
  ['with no answer of this course', fileOf({}, { 'other/a': answer }), ['unknown', 'no-answers'], false],
  ['with code behind a figure, too', fileOf({}, { 'losses/a': answer, 'widget/step-size': answer }), [], true],
  ['enormous', ' '.repeat(5_000_001), ['too-large'], false],
  ['with a cell for each star', fileOf({}, Object.fromEntries([...Array(1_001).keys()].map((i) => [i, {}]))), ['too-many'], false], // prettier-ignore
  ['with enormous code', fileOf({}, { 'losses/a': answer, 'losses/b': { code: 'x'.repeat(100_001) } }), ['code-too-long'], true], // prettier-ignore
  ['damaged in part', fileOf({}, { 'losses/a': answer, 'losses/b': { code: 7 } }), ['damaged'], true],
  ['of an earlier course', fileOf({ course: { title: 'Downhill', version: '0.1.0' } }), ['other-version'], true],
  ['of another course', fileOf({ course: { title: 'Uphill', version: '0.2.0' } }), ['other-course'], true],
  ['without a name', fileOf({ student: undefined }), ['no-name'], true],
  ['whose name is not text', fileOf({ student: { a: 1 }, saved: [], course: 7 }), ['no-name'], true],
  ['of saved work', fileOf({ student: undefined, saved: undefined, course: undefined }), ['no-name'], true],
])('a file %s is reported, and never fatal', (_, text, told, isRead) => {
  expect(codes(text)).toEqual(told);
  expect(read(text).handIn !== null).toBe(isRead);
});

test('a name is one line of text; without one the file’s is used', () => {
  expect(read(fileOf({ student: ' A\u202Eda\n\nL. \u0000' })).handIn!.student).toBe('A da L.');
  expect(read(fileOf({ student: '' }), 'week 3/4711.json').handIn!.student).toBe('4711');
  expect(read(fileOf({ student: 'x'.repeat(5_000) })).handIn!.student).toHaveLength(100);
});

const of = (student: string, saved: number, code = 'x', file = `${student}-${saved}`): HandIn => ({ student, file, saved, version: '', code: new Map([['losses/a', code]]), answers: new Map() }); // prettier-ignore

test('of a student’s several files the newest counts, in whatever order they arrive', () => {
  const [old, newer] = [of('Ada', 1), of('ＡＤＡ ', 2, 'y')];
  expect(withHandIn([old], newer)).toMatchObject({ handIns: [newer], notes: [{ code: 'older-replaced', details: { other: 'Ada-1' } }] }); // prettier-ignore
  expect(withHandIn([newer], old)).toMatchObject({ handIns: [newer], notes: [{ code: 'older-left-out' }] });
  expect(withHandIn([old], of('ada', 1, 'x', 'copy'))).toMatchObject({ handIns: [old], notes: [{ code: 'same-twice', file: 'copy' }] }); // prettier-ignore
  expect(withHandIn([old], of('Bob', 1)).handIns).toHaveLength(2);
});

test('two students of the same name are distinguished by their files, and each by when an exercise was begun', () => {
  const by = (begun: string, saved: number, file: string): HandIn => ({
    ...of('Ada', saved, `${begun}-${saved}`, file),
    answers: new Map([['losses/a', { code: '', attempts: 1, times: { begun }, saidPassed: false }]]),
  });
  const [first, other] = [by('monday', 1, 'a.json'), by('tuesday', 2, 'week 1/b.json')];
  const both = withHandIn([first], other);
  expect(both.handIns.map(({ student }) => student)).toEqual(['Ada', 'Ada (week 1/b.json)']);
  expect(both.notes).toMatchObject([
    { code: 'namesake', details: { student: 'Ada (week 1/b.json)', other: 'a.json' } },
  ]);
  const again = withHandIn(both.handIns, by('tuesday', 3, 'c.json'));
  expect(again.handIns.map(({ student }) => student)).toEqual(['Ada', 'Ada (c.json)']);
  expect(again.notes).toMatchObject([{ code: 'older-replaced', details: { other: 'week 1/b.json' } }]);
  const firstAgain = withHandIn(again.handIns, by('monday', 9, 'd.json'));
  expect(firstAgain.handIns.map(({ file }) => file)).toEqual(['d.json', 'c.json']);
});

test('files are added one after the other, and unreadable ones reported', async () => {
  const source = (name: string, text: () => Promise<string>, size = 10): Source => ({ name, size, modified: 0, text });
  const sources = [
    source('ada.json', () => Promise.resolve(fileOf())),
    source('gone.json', () => Promise.reject(new Error('gone'))),
    source('film.mov', () => Promise.reject(new Error('must not be read')), 3e9),
  ];
  const counts: number[] = [];
  const { handIns, notes } = await addFiles([], sources, course, (done) => counts.push(done));
  expect(handIns.map(({ student }) => student)).toEqual(['Ada']);
  expect(notes.map(({ file, code }) => [file, code])).toEqual([
    ['gone.json', 'unreadable-file'],
    ['film.mov', 'too-large'],
  ]);
  expect(counts).toEqual([0, 1, 2]);
});
