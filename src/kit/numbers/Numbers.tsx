import { useEffect, useRef, useState } from 'preact/hooks';
import { isLoadFailure } from '@cells/errors/loadFailure';
import { ownCell } from '@cells/openAsCell';
import { runLimitSeconds } from '@cells/run/limits';
import { SandboxStop } from '@cells/run/Sandbox';
import { writeCodeLink } from '@cells/saved/link';
import { localePath } from '@i18n/languages';
import { coursePath, untranslated } from '@ui/page';
import { modelCode } from '../ownCode/modelCode';
import { kitStrings } from '../strings';
import { briefText, isInput, shown, shownAs } from './brief';
import type { Drawing } from './drawing';
import { excerpt } from './excerpt';
import { explain, type Explanation, type Place } from './explain';
import { allFound, type Found } from './found';
import { inSandbox } from './inSandbox';
import { memberCode } from './memberCode';
import { numbersStrings } from './strings';

/** The most code of a cell, which a page takes from its own address. */
const mostCode = 50_000;

interface OfFigure {
  drawing: Drawing;
  /** Whether something in the figure waits for an answer, which the parts of computed numbers may give away. */
  isHeldBack: boolean;
}

/** The numbers of a figure that its code computes, to choose from. */
export function NumberList({ drawing, widget, choose }: OfFigure & { widget: Element; choose(found: Found): void }) {
  const t = numbersStrings[drawing.figure.locale];
  const [list, setList] = useState<Found[]>([]);
  const [isDone, setDone] = useState(false);
  const [at, setAt] = useState(0);
  const [hasFirst, setFirst] = useState(false);
  const first = useRef<HTMLUListElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), [hasFirst]);
  useEffect(() => {
    let gone = false;
    void (async () => {
      for await (const found of allFound(drawing, widget)) {
        if (gone) return;
        setList((before) => [...before, found]);
        setFirst(true);
      }
      setDone(true);
    })();
    return () => void (gone = true);
  }, []);
  const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity }; // prettier-ignore
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(list.length - 1, at + step));
    setAt(next);
    (event.currentTarget as Element).querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <p>{isDone && list.length === 0 ? t.none : t.choose}</p>
      <ul class="numbers-list" ref={first} onKeyDown={move}>
        {list.map((found, i) => (
          <li key={found.path.join()}>
            <button type="button" tabIndex={i === at ? 0 : -1} onFocus={() => setAt(i)} onClick={() => choose(found)}>
              <b>{found.text}</b> <code>{nameOf(found)}</code>
            </button>
          </li>
        ))}
      </ul>
      <p class="numbers-status" role="status">
        {!isDone && `${t.looking} …`}
      </p>
    </>
  );
}

/** The name of a number in the model or among the inputs. */
export const nameOf = ({ path }: Found) => memberCode(path).replace(/^\./, '');

/** Where one number comes from: the lines of the model's code that compute it, their operands, and the same as a cell. */
export function Explained({ drawing, isHeldBack, hasGiven, found }: OfFigure & { hasGiven: boolean; found: Found }) {
  const { figure, spec } = drawing;
  const { locale, state } = figure;
  const t = numbersStrings[locale];
  const [source, setSource] = useState('');
  const [told, setTold] = useState<Explanation | string | null>(null);
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const { run, stop } = inSandbox();
    let gone = false;
    const look = async () => {
      const code = await modelCode(spec.name, locale);
      if (gone) return;
      setSource(code);
      const explained = await explain(code, state, found.path, found.value, run);
      const comment = commentOf(titleOf(drawing), found, explained?.instead, t);
      const link = explained && writeCodeLink(`${coursePath}${localePath(locale)}cell/`, ownCell, comment + explained.code, mostCode); // prettier-ignore
      const address = link ? await link : null;
      if (gone) return;
      setHref(address);
      setTold(explained ?? (hasGiven ? t.ofYours : t.further));
    };
    look()
      .catch((error) => gone || setTold(whyNot(error, t)))
      .finally(stop);
    return () => {
      gone = true;
      stop();
    };
  }, [found]);
  const isThere = told !== null && typeof told === 'object';
  return (
    <>
      <p>
        <code>model.{nameOf(found)}</code> = {shownAs(found.value, found.text)}
      </p>
      {isThere && told.instead !== undefined && (
        <p>
          {hasGiven ? t.ofYours : t.further} {t.instead(shown(String(told.instead)))}
        </p>
      )}
      {isThere && <Lines {...{ source, places: told.places }} />}
      {isThere &&
        told.places.map((place) => (
          <Operands key={`${place.start}-${place.end}`} {...{ place, source, locale, isHeldBack, state }} />
        ))}
      <p class="numbers-status" role="status">
        {told === null ? `${kitStrings[locale].computing} …` : isThere ? '' : told}
      </p>
      <p class="visually-hidden" role="status">
        {isThere && told.places.map(({ start }) => t.line(lineAt(source, start))).join(', ')}
      </p>
      {isThere && (
        <p class="numbers-actions">
          {isHeldBack ? (
            t.heldCell
          ) : href ? (
            <a href={href} data-action="number-as-cell">
              {kitStrings[locale].openAsCell}
            </a>
          ) : (
            t.tooLong
          )}
        </p>
      )}
    </>
  );
}

const lineAt = (source: string, at: number) => source.slice(0, at).split('\n').length;

/** Why the lines could not be found, in a sentence. */
function whyNot(error: unknown, t: (typeof numbersStrings)['en']): string {
  if (error instanceof SandboxStop) return error.reason === 'time-limit' ? t.slow(runLimitSeconds) : t.notStarted;
  return isLoadFailure(error) ? t.notLoaded : t.failed(error instanceof Error ? error.message : String(error));
}

/** The first line of a cell: the figure, its number, and what the cell prints if that has more digits. */
function commentOf(
  title: string,
  { text, value }: Found,
  instead: number | undefined,
  t: (typeof numbersStrings)['en'],
) {
  const printed = instead ?? value;
  return `// ${title}: ${text}${String(printed) === text.replace('−', '-') ? '' : t.here(String(printed))}\n`;
}

const titleOf = ({ spec, figure }: Drawing) => (spec.strings as Record<string, { title: string }>)[figure.locale].title;

/** The lines of the code around what is marked. */
function Lines({ source, places }: { source: string; places: readonly Place[] }) {
  const lines = excerpt(source, places);
  return (
    <pre class="numbers-code" tabIndex={0} {...untranslated}>
      {lines.map((line, i) =>
        line === null ? (
          <code key={i}>
            <span class="numbers-gap">⋮</span>
            {'\n'}
          </code>
        ) : (
          <code key={i}>
            <span class="numbers-line">{line.number}</span>
            {line.pieces.map(({ text, marked }, k) => (marked ? <mark key={k}>{text}</mark> : text))}
            {'\n'}
          </code>
        ),
      )}
    </pre>
  );
}

interface OperandsProps {
  place: Place;
  source: string;
  locale: 'en' | 'zh';
  isHeldBack: boolean;
  state: Record<string, unknown>;
}

/** The operands of a marked part of a line. */
function Operands({ place, source, locale, isHeldBack, state }: OperandsProps) {
  const t = numbersStrings[locale];
  const { operands, start } = place;
  if (operands.length === 0) return null;
  return (
    <table class="numbers-operands">
      <caption>{t.line(lineAt(source, start))}</caption>
      <tbody>
        {operands.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{isHeldBack && !isInput(state, name, value) ? t.held : briefText(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
