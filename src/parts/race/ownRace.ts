import { compile } from '@cells/code/compile';
import { explain } from '@cells/errors/explain';
import { fill } from '@i18n/fill';
import type { Inert } from '@cells/run/inert';
import { exerciseId } from '@cells/exerciseId';
import { liveCells } from '@cells/run/liveCells';
import { explainFault } from '@cells/errors/loadFailure';
import { linkedCell, readCodeLink, writeCodeLink } from '@cells/saved/link';
import { loadWork } from '@cells/saved/store';
import { cellStrings } from '@cells/editor/strings';
import type { Locale } from '@i18n/locale';
import { OwnModel } from '@kit/ownCode/OwnModel';
import { ModelMismatch, readModel } from '@kit/ownCode/readModel';
import { ownCodeStrings } from '@kit/ownCode/strings';
import type { Trajectory } from '@lib/optim/index';
import { ownOptimizer } from './lineup';
import { ownOptimizerStrings } from './strings';

/** What the reader's optimizer descends on. */
export interface RaceRequest {
  formula: string;
  start: readonly number[];
  rates: readonly number[];
  steps: number;
  far: number;
}

const { chapter, name: ownFunction } = ownOptimizer;
const ownCell = `${chapter}/${ownFunction}`;

const caller = `import { optim } from 'downhill';

export function compute({ formula, start, rates, steps, far }) {
  return optim.descendWith(${ownFunction}, formula, rates, start, steps, far);
}`;

const limitSeconds = 3;

/** The reader's code of that cell on this page or, failing that, as saved; null if there is none. */
export const ownOptimizerCode = (): string | null => liveCells.get(ownCell)?.code() ?? loadWork(ownCell).code;

const rivalOf = (figure: string) => `rival/${figure}`;

/** A link to the start of the race in the figure's present state, with this code as a rival; null if it is too long. */
export function rivalLink({ origin, pathname, searchParams }: URL, figure: string, code: string) {
  for (const name of [...searchParams.keys()]) {
    if (!name.startsWith(`${figure}.`) || /\.(step|bet|shown)$/.test(name)) searchParams.delete(name);
  }
  const query = String(searchParams);
  return writeCodeLink(`${origin}${pathname}${query && `?${query}`}`, rivalOf(figure), code);
}

/** The code that such a link carries for a figure; null for any other address. */
export async function rivalIn(hash: string, figure: string): Promise<string | null> {
  if (linkedCell(hash) !== rivalOf(figure)) return null;
  const got = await readCodeLink(hash);
  return typeof got === 'object' ? got.code : null;
}

/** A link to the exercise; null if it is not on this page. */
export const linkToExercise = (): string | null =>
  document.getElementById(exerciseId(ownFunction)) && `#${exerciseId(ownFunction)}`;

const some = [Infinity, Infinity, Infinity]; // numbers of any kind
const like: Trajectory = { x: some, y: some, heights: some, left: false };
const pathsIn = (model: Inert, { rates }: RaceRequest) =>
  readModel(
    model,
    rates.map(() => like),
  ) as Trajectory[];

/** Runs the reader's optimizer in a race, and delivers its paths for the latest request until it is stopped. */
export async function enter(
  code: string,
  first: RaceRequest,
  locale: Locale,
  hear: { onPaths(request: RaceRequest, paths: Trajectory[]): void; onFault(text: string): void },
): Promise<OwnModel<RaceRequest> | null> {
  const t = ownOptimizerStrings[locale];
  const say = (thrown: unknown) =>
    thrown instanceof ModelMismatch
      ? t.strange
      : (explain(thrown, locale, limitSeconds)?.text ?? explainFault(thrown, cellStrings[locale]));
  const model = new OwnModel<RaceRequest>({
    onModel: (request, given) => hear.onPaths(request, pathsIn(given, request)),
    onError: (thrown) => hear.onFault(say(thrown)),
    onBatch: () => {},
  });
  try {
    if (!(await compile(code)).defines.includes(ownFunction)) {
      hear.onFault(fill(ownCodeStrings[locale].noFunction, { name: ownFunction }));
      model.stop();
      return null;
    }
    await model.load([{ code, shares: ownFunction }, { code: caller }]);
    hear.onPaths(first, pathsIn(await model.compute(first), first));
    return model;
  } catch (thrown) {
    model.stop();
    hear.onFault(say(thrown));
    return null;
  }
}
