import { useEffect, useId, useState } from 'preact/hooks';
import { linkedCell, readCodeLink } from '@cells/saved/link';
import { loadWork } from '@cells/saved/store';
import { fill } from '@i18n/fill';
import { localeOf, type Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';
import { save } from '@ui/saveFile';
import { answerTo, keptPath } from '../answers';
import type { Control, Controls, State } from '../controls';
import type { Holds } from '../useHeld';
import { settleAll } from '../useWidgetState';
import { writeState } from '../urlState';
import { changeOf } from './codeChange';
import { largest, longestLink, momentAddress, momentAsFile, type Moment } from './moment';
import type { Pieces } from './pieces';
import { momentStrings } from './strings';
import { takeMoment } from './take';

export interface MomentItemsProps<C extends Controls> {
  locale: Locale;
  id: string;
  name: string;
  controls: C;
  defaults: State<C>;
  /** The controls that hold the reader's answers. */
  answering: readonly (keyof C & string)[];
  holds: Holds;
  pieces: Pieces;
  now(): State<C>;
  /** Whether the reader's code behind the figure is open. */
  isCodeOpen: boolean;
  /** Passes on what makes a link to this moment; it returns null, and says so, if the link would be too long. */
  onLink(link: () => Promise<string | null>): void;
}

/** The items of a figure's menu for its moment: whether to include predictions, saving it as a file, and opening a file. */
export default function MomentItems<C extends Controls>(props: MomentItemsProps<C>) {
  const { locale, id, name, controls, defaults, answering, holds, pieces, now, isCodeOpen, onLink } = props;
  const t = momentStrings[locale];
  const [withAnswers, setWithAnswers] = useState(false);
  const [said, say] = useState('');
  const input = useId();

  const text = (control: string, value: unknown) => (controls[control] as Control).format(value as never);
  const answered = () =>
    [...new Set(Object.values(holds))].flatMap((claim) =>
      answerTo(claim) ? [[claim, answerTo(claim)!] as const] : [],
    );
  const isAnswered =
    answered().length > 0 ||
    pieces.hasAnswers() ||
    answering.some((control) => text(control, now()[control]) !== text(control, defaults[control]));

  /** The figure's state, without the answers that the reader does not want to share. */
  const state = (): State<C> => {
    const hidden = withAnswers ? [] : answering.map((control) => [control, defaults[control]]);
    return { ...now(), ...(Object.fromEntries(hidden) as Partial<State<C>>) };
  };
  const moment = async (): Promise<Moment> => {
    const code = isCodeOpen ? await codeOf(`widget/${id}`) : null;
    const told = pieces.tell(withAnswers);
    return {
      page: keptPath(location.pathname, coursePath).slice(coursePath.length),
      figure: id,
      state: Object.fromEntries(Object.entries(state()).map(([control, value]) => [control, text(control, value)])),
      ...(code !== null && { code }),
      ...(Object.keys(told).length > 0 && { pieces: told }),
      ...(withAnswers && answered().length > 0 && { answers: Object.fromEntries(answered()) }),
    };
  };
  const link = async () => {
    say('');
    const here = location.origin + location.pathname;
    const whole = await moment();
    const params = new URLSearchParams(location.search);
    params.delete(`${id}.shown`);
    const plain = `${here}${writeState(id, controls, state(), defaults, String(params))}#${id}`;
    const isPlain = whole.code === undefined && !whole.pieces && !whole.answers;
    if (isPlain && plain.length <= longestLink) return plain;
    const all = await momentAddress(here, whole);
    const address = all.length > longestLink ? await momentAddress(here, await withoutCourse(whole, name)) : all;
    if (address.length <= longestLink) return address;
    say(fill(t.tooLong, { count: address.length, most: longestLink }));
    return null;
  };
  useEffect(() => void onLink(link));

  const saveNow = async () => {
    settleAll();
    const { pieces: left, ...rest } = await moment();
    const whole = momentAsFile({ ...rest, ...(left && { pieces: left }) }, new Date());
    const isTooLarge = left !== undefined && whole.text.length > largest;
    const file = isTooLarge ? momentAsFile(rest, new Date()) : whole;
    save(file.name, file.text, 'application/json');
    say(fill(isTooLarge ? t.savedWithout : t.saved, { file: file.name }));
  };
  return (
    <>
      {isAnswered && (
        <label class="widget-menu-choice">
          <input
            type="checkbox"
            data-action="with-answers"
            checked={withAnswers}
            onChange={({ currentTarget }) => setWithAnswers(currentTarget.checked)}
          />
          {t.withAnswers}
        </label>
      )}
      <button type="button" data-action="save-moment" onClick={() => void saveNow()}>
        {t.save}
      </button>
      <input
        id={input}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        data-action="open-moment"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void takeMoment(file, locale).then(say);
          currentTarget.value = '';
        }}
      />
      <label for={input}>{t.open}</label>
      <p role="status">{said}</p>
    </>
  );
}

/** A moment whose code is stored as its changes to the course's. */
async function withoutCourse({ code, ...rest }: Moment, widget: string): Promise<Moment> {
  if (code === undefined) return rest;
  const locale = localeOf(document.documentElement);
  const { modelCode } = await import('../ownCode/modelCode');
  return { ...rest, change: changeOf(await modelCode(widget, locale), locale, code) };
}

/** The code that is open behind a figure, the reader's own or from a link; null for the course's. */
async function codeOf(cell: string): Promise<string | null> {
  if (linkedCell(location.hash) !== cell) return loadWork(cell).code;
  const linked = await readCodeLink(location.hash);
  return typeof linked === 'string' ? null : linked.code;
}
