import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { htmlLang } from '@i18n/locale';
import { adopt } from '@ui/adopt';
import { courseShows } from '../courseShows';
import { numberAt } from './numberAt';
import type { Drawing } from './drawing';
import { foundAt, type Found } from './found';
import { Explained, nameOf, NumberList } from './Numbers';
import { numbersStrings } from './strings';
import css from './numbers.css?inline';

/** A widget's answer about itself. */
export interface Asked extends Omit<Drawing, 'figure'> {
  figure: Drawing['figure'] | null;
  isHeldBack: boolean;
  isOwn: boolean;
  /** Whether it uses something of the reader's besides its state, such as pictures. */
  hasGiven: boolean;
}

/** The figure of a widget in its present state; undefined if its code is not shown, or it is not hydrated yet. */
function ask(widget: Element): (Asked & { figure: Drawing['figure'] }) | undefined {
  let answer: Asked | undefined;
  widget.dispatchEvent(new CustomEvent('explain', { detail: (asked: Asked) => (answer = asked) }));
  return answer?.figure && answer.spec.offersCode !== false && courseShows('code')
    ? { ...answer, figure: answer.figure }
    : undefined;
}

adopt(css);

let dialog: HTMLDialogElement | undefined;

/** Shows where the number at a point of the window comes from, if it is one that the figure computes. */
export function openNumber(widget: Element, part: Element, element: Element, x: number, y: number) {
  const asked = ask(widget);
  const number = asked && numberAt(element, x, y);
  if (!number) return;
  const { turn, text } = number;
  const found = asked.isOwn || asked.figure.isFrame ? undefined : foundAt(asked, part, element, turn);
  const isNamed = element.closest('[data-quantity]') !== null;
  if (found?.of === 'model' || isNamed) show(widget, asked, found ?? null, element, text);
}

/** Lists the numbers of a figure that its code computes. */
export function openNumbers(widget: Element) {
  const asked = ask(widget);
  if (asked) show(widget, asked, undefined, widget.querySelector('.widget-menu summary') ?? widget, '');
}

function show(
  widget: Element,
  asked: Asked & { figure: Drawing['figure'] },
  chosen: Found | null | undefined,
  beside: Element,
  text: string,
) {
  dialog?.close();
  const own = (dialog = document.createElement('dialog'));
  own.className = 'numbers';
  own.lang = htmlLang[asked.figure.locale];
  document.body.append(own);
  const before = document.activeElement as HTMLElement | null;
  own.addEventListener('close', () => {
    sized.disconnect();
    render(null, own);
    own.remove();
    marked?.removeAttribute('data-explained');
    // the menu item that opened it is gone, so the focus returns to the menu
    const place = chosen === undefined ? (beside as HTMLElement) : before;
    (widget.contains(place) ? place : null)?.focus();
  });
  own.addEventListener('pointerdown', ({ clientX, clientY }) => {
    const { left, right, top, bottom } = own.getBoundingClientRect();
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) own.close(); // the page around it
  });
  let marked: Element | undefined;
  const mark = (element: Element) => {
    marked?.removeAttribute('data-explained');
    (marked = element).setAttribute('data-explained', '');
  };
  render(<Panel {...{ widget, asked, chosen, text, mark }} close={() => own.close()} />, own);
  if (chosen) mark(chosen.element);
  own.showModal();
  const sized = new ResizeObserver(() => place(own, beside));
  sized.observe(own);
}

interface PanelProps {
  widget: Element;
  asked: Asked & { figure: Drawing['figure'] };
  /** The number; null for one that is not in the model, undefined for all. */
  chosen: Found | null | undefined;
  text: string;
  mark(element: Element): void;
  close(): void;
}

function Panel({ widget, asked, chosen: first, text, mark, close }: PanelProps) {
  const { isHeldBack, isOwn, hasGiven, figure } = asked;
  const t = numbersStrings[figure.locale];
  const [chosen, setChosen] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(chosen);
  useLayoutEffect(() => {
    if (chosen !== undefined && before.current !== chosen) heading.current?.focus(); // the list that had the focus is gone
    before.current = chosen;
  }, [chosen]);
  const why = isOwn ? t.own : figure.isFrame ? t.growing : null;
  return (
    <>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {chosen === undefined ? t.all : t.title(chosen?.text ?? text)}
        </h2>
        <button type="button" class="numbers-close" aria-label={t.close} title={t.close} onClick={close}>
          ×
        </button>
      </header>
      {why !== null ? (
        <p>{why}</p>
      ) : chosen === undefined ? (
        <NumberList
          {...{ widget, isHeldBack }}
          drawing={asked}
          choose={(found) => {
            mark(found.element);
            setChosen(found);
          }}
        />
      ) : chosen === null ? (
        <p>{t.drawn}</p>
      ) : chosen.of === 'state' ? (
        <p>
          {t.input} <code>{nameOf(chosen)}</code>
        </p>
      ) : (
        <Explained {...{ isHeldBack, hasGiven }} drawing={asked} found={chosen} />
      )}
      {chosen !== undefined && (
        <p class="numbers-back">
          <button type="button" onClick={() => setChosen(undefined)}>
            {t.back}
          </button>
        </p>
      )}
    </>
  );
}

/** Beneath the number, or above it if there is no room; on a phone at the foot of the screen. */
function place(panel: HTMLElement, beside: Element) {
  if (matchMedia('(max-width: 40rem)').matches) return;
  const { left, top, bottom } = beside.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = panel.getBoundingClientRect().width;
  const below = clientHeight - bottom;
  panel.style.left = `${Math.max(8, Math.min(left, clientWidth - width - 8))}px`;
  if (below >= top) panel.style.top = `${bottom + 6}px`;
  else panel.style.bottom = `${clientHeight - top + 6}px`;
  panel.style.maxHeight = `${Math.max(below, top) - 14}px`;
}
