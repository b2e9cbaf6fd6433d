import { expect, test } from 'vitest';
import { momentInAddress } from './address';
import { bytesAsText, textAsBytes } from './bytes';
import { largest, momentAddress, momentAsFile, momentInFile, momentOf, type Moment } from './moment';
import { Pieces } from './pieces';

const moment: Moment = {
  page: 'losses/',
  figure: 'hinge-loss',
  state: { margin: '2', scores: '1,2,3', formula: 'x²; "损失" & #' },
  code: 'export const compute = () => ({});',
  pieces: { pad: bytesAsText(Uint8Array.of(0, 128, 255)) },
  answers: { 'safe-at-margin-2': { guess: 6.5 }, seen: {} },
};
const inHash = (address: string) => momentInAddress(new URL(address, 'http://course/').hash)!;

test('an address holds a moment, on whichever page it is opened', async () => {
  const address = await momentAddress('/course/losses/', moment);
  expect(address).toMatch(/^\/course\/losses\/#moment=1\.hinge-loss\.[\w-]+$/);
  expect(await momentOf(inHash(address))).toEqual({ ...moment, page: '' });
});

test('programs that pass a link on may encode its sign, and put a stop behind it', async () => {
  const address = await momentAddress('', moment);
  expect(await momentOf(inHash(`${address.replace('=', '%3D')}).`))).toMatchObject({ code: moment.code });
  expect(momentInAddress('#hinge-loss')).toBeNull();
  expect(momentInAddress('#code=1.losses/svmLoss.abc')).toBeNull();
});

test('a file holds the same, and is called by its figure and day', async () => {
  const { name, text } = momentAsFile(moment, new Date(2026, 10, 9, 12));
  expect(name).toBe('hinge-loss-2026-11-09.moment.json');
  expect(momentInFile(text)).toEqual(moment);
});

test.each([
  ['a later version', 'newer', { version: 2 }],
  ['no version', 'damaged', { version: '1' }],
  ['another kind of file', 'not-a-moment', { downhill: 'work' }],
  ['a page elsewhere', 'damaged', { page: '//elsewhere.example/' }],
  ['a page above the course', 'damaged', { page: '../other/' }],
  ['an address that runs', 'damaged', { page: 'javascript:alert(1)' }],
  ['a figure that is markup', 'damaged', { figure: '"><script>' }],
  ['no state', 'damaged', { state: undefined }],
  ['a state that is not a text', 'damaged', { state: { margin: 2 } }],
  ['a state without end', 'damaged', { state: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, ''])) }],
  ['code that is too long', 'damaged', { code: 'x'.repeat(50_001) }],
  ['pieces that are a list', 'damaged', { pieces: [] }],
  ['an answer that is no answer', 'damaged', { answers: { bound: { guess: {} } } }],
])('%s is refused: %s', (_, why, change) => {
  const text = JSON.stringify({ downhill: 'moment', version: 1, ...moment, ...change });
  expect(momentInFile(text)).toBe(why);
});

test('anything that is not JSON, or too large, is refused', async () => {
  expect(momentInFile('PK\u0003\u0004')).toBe('not-a-moment');
  expect(momentInFile('null')).toBe('not-a-moment');
  expect(momentInFile(' '.repeat(largest + 1))).toBe('too-large');
  // a short text may unpack to a very long one
  const bomb = await momentAddress('', { ...moment, pieces: { pad: 'A'.repeat(largest) } });
  expect(bomb.length).toBeLessThan(2_000);
  expect(await momentOf(inHash(bomb))).toBe('damaged');
  expect(await momentOf({ version: 2, figure: 'a', letters: '' })).toBe('newer');
  expect(await momentOf({ version: 1, figure: 'a', letters: '!' })).toBe('damaged');
});

test('bytes go through text and back; anything else is null', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i);
  expect(textAsBytes(bytesAsText(bytes))).toEqual(bytes);
  expect(textAsBytes('?')).toBeUndefined();
  expect(textAsBytes(5)).toBeUndefined();
});

test('a piece takes up what was brought, even if it comes later, and only once', () => {
  const pieces = new Pieces();
  const taken: unknown[] = [];
  const piece = (told: unknown) => () => ({ tell: () => told, take: (brought: unknown) => void taken.push(brought) });
  const end = pieces.add('here', piece(1));
  pieces.bring({ here: 'a', later: 'b', nowhere: 'c' });
  expect(taken).toEqual(['a']);
  pieces.add('later', piece(undefined));
  expect(taken).toEqual(['a', 'b']);
  expect(pieces.tell(false)).toEqual({ here: 1 });
  end();
  expect(pieces.tell(false)).toEqual({});
  pieces.add('here', piece(1));
  expect(taken).toEqual(['a', 'b']);
});

test('an answer is told only where the reader wants that', () => {
  const pieces = new Pieces({ guess: { tell: () => 4, take: () => {}, isAnswer: true } });
  pieces.add('drawing', () => ({ tell: () => 'd', take: () => {} }));
  expect(pieces.tell(false)).toEqual({ drawing: 'd' });
  expect(pieces.tell(true)).toEqual({ guess: 4, drawing: 'd' });
  expect(pieces.hasAnswers()).toBe(true);
});
