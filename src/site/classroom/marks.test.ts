import { expect, test } from 'vitest';
import { commonLines, equalAnswers } from './equal';
import type { Course, HandIn } from './handIns';
import { unjudged, type Judged, type Mark } from './Judging';
import { answered, codesIn, csvOf, jsonOf, noFilter, rowsFor, type ClassMarks } from './marks';

const course: Course = { title: 'Downhill', version: '1', exercises: new Set(['l/b', 'l/a', 'k/c']), cells: new Set() };

function of(student: string, answers: Record<string, string>, file = 'f.json'): HandIn {
  const given = Object.entries(answers).map(([name, code]) => [name, { code, attempts: 1, times: {}, saidPassed: true }] as const); // prettier-ignore
  return { student, file, saved: 0, version: '1', code: new Map(Object.entries(answers)), answers: new Map(given) };
}
const judged = (mark: Mark, codes: string[] = [], text = ''): Judged => ({ ...unjudged, mark, codes, skeleton: text ? { text, length: text.length } : null }); // prettier-ignore

const ada = of('Ada', { 'l/a': 'x', 'l/b': 'y' });
const bob = of('Bob 10', { 'l/a': 'x' });
const cy = of('Bob 9', { 'l/a': 'z' });
const handIns = [bob, ada, cy];
const marks: ClassMarks = new Map([
  [ada, new Map([['l/a', judged('right')], ['l/b', judged('wrong', ['no-max', 'squared'])]])], // prettier-ignore
  [bob, new Map([['l/a', judged('wrong', ['no-max'])]])],
]);
const rows = (filter: object, exercises = ['l/b', 'l/a']) =>
  rowsFor(handIns, marks, exercises, { ...noFilter, ...filter }).map(({ student }) => student);

test('answered exercises are in the order of the course', () => {
  expect(answered(course, handIns)).toEqual(['l/b', 'l/a']);
  expect(answered(course, handIns, 'k')).toEqual([]);
});

test('students are found by name, mark and message, sorted with numbers in order', () => {
  expect(rows({})).toEqual(['Ada', 'Bob 9', 'Bob 10']);
  expect(rows({ student: ' bob' })).toEqual(['Bob 9', 'Bob 10']);
  expect(rows({ mark: 'wrong' })).toEqual(['Ada', 'Bob 10']);
  expect(rows({ mark: 'wrong' }, ['l/a'])).toEqual(['Bob 10']);
  expect(rows({ mark: 'waiting' })).toEqual(['Bob 9']);
  expect(rows({ code: 'l/b squared' })).toEqual(['Ada']);
  expect(rows({ mark: 'right', code: 'l/b squared' })).toEqual([]);
});

test('a message that several exercises share is counted in each, with a sentence from there', () => {
  const said = (exercise: string, ...sentences: string[]): [string, Judged] => [
    exercise,
    { ...judged('wrong', ['value']), said: sentences },
  ];
  const shared: ClassMarks = new Map([
    [ada, new Map([said('l/a', 'a(1) gives 2'), said('l/b', 'b(1) gives 2')])],
    [bob, new Map([said('l/a', 'a(3) gives 4')])],
  ]);
  expect(codesIn(shared)).toEqual([
    { exercise: 'l/a', code: 'value', count: 2, example: 'a(1) gives 2' },
    { exercise: 'l/b', code: 'value', count: 1, example: 'b(1) gives 2' },
  ]);
  const found = rowsFor(handIns, shared, ['l/a', 'l/b'], { ...noFilter, code: 'l/b value' });
  expect(found.map(({ student }) => student)).toEqual(['Ada']);
});

test('the table for spreadsheets is RFC 4180, and contains no formulas', () => {
  const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', 'a,b', 'say "hi"', 'two\nlines', 'plain'];
  const csv = csvOf(names.map((name) => of(name, { 'l/a': 'x' }, '=cmd.json')), ['l/a'], new Map()); // prettier-ignore
  const lines = csv.split('\r\n');
  expect(lines[0]).toBe('\uFEFFstudent,file,saved,course version,right,answered,l/a');
  expect(lines.slice(1, -1).map((line) => line.split(",'=cmd.json")[0])).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "' =1", '"a,b"', '"say ""hi"""', '"two\nlines"', 'plain']); // prettier-ignore
  expect(lines.at(-1)).toBe('');
  expect(csvOf([ada, bob, cy], ['l/b', 'l/a'], marks).split('\r\n').slice(1, 4)).toEqual([
    'Ada,f.json,1970-01-01T00:00:00.000Z,1,1,2,wrong,right',
    'Bob 10,f.json,1970-01-01T00:00:00.000Z,1,0,1,,wrong',
    'Bob 9,f.json,1970-01-01T00:00:00.000Z,1,0,1,,not judged',
  ]);
});

test('the file for programs contains everything known, and the mark is ours', () => {
  const { seed, students } = JSON.parse(jsonOf(course, 's', [bob], ['l/a'], marks, [])) as { seed: string; students: unknown }; // prettier-ignore
  expect(seed).toBe('s');
  expect(students).toEqual([{ student: 'Bob 10', file: 'f.json', saved: '1970-01-01T00:00:00.000Z', courseVersion: '1', answers: { 'l/a': { mark: 'wrong', codes: ['no-max'], said: [], seconds: 0, isSolution: false, code: 'x', attempts: 1, times: {}, saidPassed: true } } }]); // prettier-ignore
});

test('equal answers are found by their code without names; untouched starters are ignored', () => {
  const class_: ClassMarks = new Map([
    [of('A', { 'l/a': 'let a' }), new Map([['l/a', judged('right', [], 'let #1')]])],
    [of('B', { 'l/a': 'let  b' }), new Map([['l/a', judged('right', [], 'let #1')]])],
    [of('C', { 'l/a': '???' }), new Map([['l/a', judged('broken')]])],
    [of('D', { 'l/a': ' ? ??' }), new Map([['l/a', judged('broken')]])],
    [of('E', { 'l/a': 'start' }), new Map([['l/a', judged('wrong', [], 'start')]])],
    [of('F', { 'l/a': 'start ' }), new Map([['l/a', judged('wrong', [], 'start')]])],
    [of('G', { 'l/b': 'let a' }), new Map([['l/b', judged('right', [], 'let #1')]])],
  ]);
  const groups = equalAnswers(class_, new Map([['l/a', 'start\n']]));
  expect(groups.map(({ handIns }) => handIns.map(({ student }) => student).join(''))).toEqual(['AB', 'CD']);
});

test('lines that two texts have in common, in order', () => {
  expect(commonLines('a\n b\nc', 'x\nb\na\nc')).toEqual([new Set([1, 2]), new Set([1, 3])]);
  expect(commonLines('\n'.repeat(3_000), '\n'.repeat(3_000))).toBeNull();
});
