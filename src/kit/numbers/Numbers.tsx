import { useEffect, useRef, useState } from 'preact/hooks';
import { ownCell } from '@cells/openAsCell';
import { writeCodeLink } from '@cells/saved/link';
import { localePath } from '@i18n/languages';
import { coursePath, untranslated } from '@ui/page';
import { modelCode } from '../ownCode/modelCode';
import { kitStrings } from '../strings';
import { briefText, isBriefOf, shown } from './brief';
import type { Drawing } from './drawing';
import { excerpt } from './excerpt';
import { explain, type Explanation, type Place } from './explain';
import { allFound, type Found } from './found';
import { inSandbox } from './inSandbox';
import { memberCode } from './memberCode';
import { numbersStrings } from './strings';

/** Most that the code of a cell may have: what a page takes from its own address. */
const mostCode = 50_000;

interface OfFigure {
  drawing: Drawing;
  /** True while something in the figure waits for an answer: what computed numbers are made of may give it away. */
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

/** What a number is called in the model, or among the inputs. */
export const nameOf = ({ path }: Found) => memberCode(path).replace(/^\./, '');

/** Where one number comes from: the lines of the model's code that compute it, of what, and the same as a cell. */
export function Explained({ drawing, isHeldBack, found }: OfFigure & { found: Found }) {
  const { figure, spec } = drawing;
  const { locale, state } = figure;
  const t = numbersStrings[locale];
  const [source, setSource] = useState('');
  const [told, setTold] = useState<Explanation | 'other' | 'failed' | null>(null);
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const { run, stop } = inSandbox();
    let gone = false;
    const look = async () => {
      const code = await modelCode(spec.name, locale);
      if (gone) return;
      setSource(code);
      const explained = await explain(code, state, found.path, found.value, run);
      const comment = `// ${titleOf(drawing)}: ${found.text}\n`;
      const link = explained && writeCodeLink(`${coursePath}${localePath(locale)}cell/`, ownCell, comment + explained.code, mostCode); // prettier-ignore
      const address = link ? await link : null;
      if (gone) return;
      setHref(address);
      setTold(explained ?? 'other');
    };
    look()
      .catch(() => gone || setTold('failed'))
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
        <code>model.{nameOf(found)}</code> = {shown(String(found.value))}
      </p>
      {isThere && <Lines {...{ source, places: told.places }} />}
      {isThere &&
        told.places.map((place) => (
          <Operands key={`${place.start}-${place.end}`} {...{ place, source, locale, isHeldBack, state }} />
        ))}
      <p class="numbers-status" role="status">
        {told === null ? `${kitStrings[locale].computing} …` : isThere ? '' : t[told]}
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

/** What a marked part of a line was made of. */
function Operands({ place, source, locale, isHeldBack, state }: OperandsProps) {
  const t = numbersStrings[locale];
  const { operands, start } = place;
  if (operands.length === 0) return null;
  return (
    <table class="numbers-operands">
      <caption>{t.line(source.slice(0, start).split('\n').length)}</caption>
      <tbody>
        {operands.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{isHeldBack && !isBriefOf(state[name], value) ? t.held : briefText(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
