import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { intoAddress } from '@cells/saved/inAddress';
import { answerTo, keepAnswer } from '../answers';
import type { Controls, State } from '../controls';
import type { Holds } from '../useHeld';
import { readState } from '../urlState';
import { momentInAddress } from './address';
import { changed, type CodeChange } from './codeChange';
import { momentOf, mostCode } from './moment';
import type { Pieces } from './pieces';
import { momentStrings } from './strings';

/** A figure that a moment is opened in. */
export interface Opened<C extends Controls> {
  id: string;
  name: string;
  controls: C;
  defaults: State<C>;
  set(state: State<C>): void;
  holds: Holds;
  pieces: Pieces;
  /** Opens the code behind the figure; undefined if it has none to show. */
  openCode?(): void;
}

/** Opens the moment in the address; if that fails, returns a sentence that says why. */
export async function openMoment<C extends Controls>(figure: Opened<C>, locale: Locale): Promise<string> {
  const { id, name, controls, defaults, set, holds, pieces, openCode } = figure;
  const moment = await momentOf(momentInAddress(location.hash)!);
  if (typeof moment === 'string') return fill(momentStrings[locale][moment], { file: momentStrings[locale].link });
  const { state, change, answers = {} } = moment;
  const code = change ? await codeOf(name, change) : moment.code;
  for (const [question, answer] of Object.entries(answers)) {
    // the reader's own answer stays
    if (Object.values(holds).includes(question) && !answerTo(question)) keepAnswer(question, answer);
  }
  const query = new URLSearchParams(Object.entries(state).map(([control, text]) => [`${id}.${control}`, text]));
  set({ ...defaults, ...readState(id, controls, String(query)) });
  await new Promise((drawn) => setTimeout(drawn)); // the pieces see the state that was just set
  pieces.bring(moment.pieces ?? {});
  // removed from the address, so that a reload does not undo what the reader does next
  const hash = typeof code === 'string' && openCode ? `#code=1.widget/${id}.${await intoAddress(code)}` : `#${id}`;
  history.replaceState(history.state, '', location.pathname + location.search + hash);
  if (typeof code === 'string') openCode?.();
  return code === null ? momentStrings[locale].codeOfAnother : '';
}

/**
 * The course's code with a change applied; null if the course's is no longer the same, or the result too long for a
 * figure.
 */
async function codeOf(widget: string, change: CodeChange): Promise<string | null> {
  const { modelCode } = await import('../ownCode/modelCode');
  const code = changed(await modelCode(widget, change.in), change);
  return code !== null && code.length <= mostCode ? code : null;
}
