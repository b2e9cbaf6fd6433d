import { expect, test } from 'vitest';
import { spanOf } from './dialect';
import { ofFile } from './Frame';
import { findPlatform } from './findPlatform';
import { readPlace, writePlace } from './place';
import { Objectives, record, standingBefore } from './record';
import { Session } from './Session';

type Window_ = Window & Record<string, unknown>;
const calls12 = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString']; // prettier-ignore
const complete = (calls = calls12) => Object.fromEntries(calls.map((name) => [name, () => 'true']));

/** Nested windows, the innermost first; `held` is the outermost's object. */
function nested(depth: number, held: object = {}): Window_ {
  let outer = { ...held, opener: null } as unknown as Window_;
  Object.assign(outer, { parent: outer });
  for (let i = 0; i < depth; i++) outer = { parent: outer, opener: null } as unknown as Window_;
  return outer;
}

/** A window of another site: only its parent can be read. */
const foreign = (parent: Window) =>
  new Proxy({} as Window, {
    get(_, name) {
      if (name === 'parent') return parent;
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

test.each([0, 1, 7, 12])('a platform is found %i frames up, and where it has opened a window', (depth) => {
  const API = complete();
  expect(findPlatform(nested(depth, { API }), '1.2')).toEqual({ version: '1.2', object: API });
  const opened = { opener: nested(depth, { API }) } as unknown as Window_;
  Object.assign(opened, { parent: opened });
  expect(findPlatform(opened, '1.2')?.object).toBe(API);
  const framed = { parent: opened, opener: null } as unknown as Window_;
  expect(findPlatform(framed, '2004'), 'in the other version').toEqual({ version: '1.2', object: API });
});

test('skips windows of other sites, stops at circles, and does not mistake other objects for a platform', () => {
  const API = complete();
  expect(findPlatform({ parent: foreign(nested(1, { API })), opener: null } as unknown as Window, '1.2')?.object).toBe(API); // prettier-ignore
  const own = { opener: null } as unknown as Window_;
  Object.assign(own, { parent: { parent: own, opener: own } });
  expect(findPlatform(own, '1.2')).toBeNull();
  for (const API of [null, 1, 'x', {}, complete(calls12.slice(1))]) expect(findPlatform(nested(2, { API }), '1.2')).toBeNull(); // prettier-ignore
});

/** A platform that stores everything except for what `refuses` says. */
function platform(version: '1.2' | '2004', values: Record<string, string> = {}, refuses = (_: string) => '0') {
  const names = version === '1.2' ? calls12 : calls12.map((name) => name.replace('LMS', '').replace('Finish', 'Terminate')); // prettier-ignore
  let error = '0';
  const told: string[] = [];
  const does = (what: string, done: () => unknown = () => 'true') => {
    told.push(what);
    error = refuses(what);
    return error === '0' ? done() : 'false';
  };
  const functions = [
    () => does('begin'),
    () => does('end'),
    (element: string) => {
      error = element in values ? '0' : version === '1.2' ? '201' : '401';
      return values[element] ?? '';
    },
    (element: string, value: string) => does(`set ${element}`, () => ((values[element] = value), true)),
    () => does('commit'),
    () => error,
    (code: string) => `error ${code}`,
  ];
  const object = Object.fromEntries(names.map((name, i) => [name, functions[i]]));
  const session = new Session({ version, object: object as never });
  return { session, values, told };
}

test('a refusal has a code and a text, as does an exception; an error for a closed session ends it', () => {
  const { session } = platform('2004', {}, (what) =>
    what === 'commit' ? '391' : what.startsWith('set') ? '132' : '0',
  );
  expect(session.begin()).toBe(true);
  expect(session.commit()).toBe(false);
  expect([session.refusal, session.isOpen]).toEqual([{ code: '391', text: 'error 391' }, true]);
  expect(session.set('cmi.location', 'x')).toBe(false);
  expect(session.isOpen).toBe(false);
  const broken = new Session({ version: '1.2', object: {} });
  expect(broken.begin()).toBe(false);
  expect(broken.get('cmi.suspend_data')).toBeNull();
  expect(broken.refusal?.text).toContain('not a function');
});

test('a session that is already open is continued', () => {
  expect(platform('2004', {}, (what) => (what === 'begin' ? '103' : '0')).session.begin()).toBe(true);
  expect(platform('2004', {}, (what) => (what === 'begin' ? '104' : '0')).session.begin()).toBe(false);
  const refuses = (what: string) => (what === 'begin' ? '101' : '0');
  expect(platform('1.2', { 'cmi.core.lesson_status': 'incomplete' }, refuses).session.begin()).toBe(true);
  expect(platform('1.2', {}, refuses).session.begin()).toBe(false);
});

const standing = (solved: number, pass = 100) => ({ pass, seconds: 3_725, exercises: ['l/a', 'l/b', 'l/c'].map((name, i) => ({ name, solved: i < solved, tried: i <= solved })) }); // prettier-ignore
const recorded = (version: '1.2' | '2004', given: ReturnType<typeof standing>, values: Record<string, string> = {}) => {
  const held = platform(version, values);
  record(held.session, given, standingBefore(held.session));
  return held.values;
};

test('the score is the share of exercises passed, and nothing done is ever undone', () => {
  expect(recorded('1.2', standing(0))).toMatchObject({
    'cmi.core.score.raw': '0',
    'cmi.core.lesson_status': 'incomplete',
  });
  expect(recorded('1.2', standing(2, 60))).toMatchObject({ 'cmi.core.score.raw': '66.67', 'cmi.core.lesson_status': 'passed', 'cmi.core.session_time': '0001:02:05' }); // prettier-ignore
  expect(recorded('2004', standing(2))).toMatchObject({ 'cmi.score.scaled': '0.6666667', 'cmi.score.raw': '2', 'cmi.score.max': '3', 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'unknown', 'cmi.session_time': 'PT1H2M5S', 'cmi.exit': 'suspend' }); // prettier-ignore
  expect(recorded('2004', standing(3))).toMatchObject({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' }); // prettier-ignore
  const before = { 'cmi.core.score.raw': '66.67', 'cmi.core.lesson_status': 'completed' };
  expect(recorded('1.2', standing(1), { ...before })).toMatchObject(before);
});

test('each exercise is an objective, reported once per change if the platform stores them', () => {
  const { session, values, told } = platform('2004', { 'cmi.objectives._count': '1', 'cmi.objectives.0.id': 'l.b' });
  const objectives = new Objectives(session);
  objectives.tell(standing(1).exercises);
  expect(values).toMatchObject({ 'cmi.objectives.0.success_status': 'unknown', 'cmi.objectives.1.id': 'l.a', 'cmi.objectives.1.success_status': 'passed' }); // prettier-ignore
  const before = told.length;
  objectives.tell(standing(1).exercises);
  expect(told.length).toBe(before);
  objectives.tell(standing(3).exercises);
  expect(values).toMatchObject({ 'cmi.objectives.0.success_status': 'passed', 'cmi.objectives.2.id': 'l.c' });
  const without = platform('1.2');
  new Objectives(without.session).tell(standing(3).exercises);
  expect(without.told).toEqual([]);
});

test('durations and places are written as the versions require', () => {
  expect([spanOf(0, '1.2'), spanOf(100 * 3_600 + 59.9, '1.2'), spanOf(61, '2004')]).toEqual(['0000:00:00', '0100:00:59', 'PT0H1M1S']); // prettier-ignore
  const place = { page: 'zh/losses/', section: 'how-far', share: 0.25 };
  expect(readPlace(writePlace(place, 255))).toEqual(place);
  expect(readPlace(writePlace({ ...place, section: 'x'.repeat(300) }, 255))).toEqual({
    ...place,
    section: '',
    share: 0,
  });
  for (const text of [null, '', 'javascript:alert(1)', '../../x/', 'http://a/', '//evil/', 'losses']) expect(readPlace(text), String(text)).toBeNull(); // prettier-ignore
  expect(readPlace('losses/|"<x>|7e9')).toEqual({ page: 'losses/', section: '', share: 0 });
});

test('an address of a folder becomes that of its page', () => {
  expect(['', 'losses/', 'losses/#a/b', '#a', 'a/?x=1/', 'a.html', 'losses/x'].map(ofFile)).toEqual(['index.html', 'losses/index.html', 'losses/index.html#a/b', 'index.html#a', 'a/index.html?x=1/', 'a.html', 'losses/x']); // prettier-ignore
});
