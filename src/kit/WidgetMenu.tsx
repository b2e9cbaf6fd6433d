import type { ComponentType, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { Button } from '@ui/controls/Button';
import { lift } from '@ui/lift';
import { asMenu, closeMenu } from '@ui/menu';
import { partMissing } from '@ui/page';
import type { ChartSpec } from '@ui/plot/spec';
import type { Controls } from './controls';
import type { LateItemsProps } from './LateItems';
import type { MomentItemsProps } from './moment/MomentItems';
import { kitStrings } from './strings';
import { settleAll } from './useWidgetState';

/** What the items for the figure's moment are given; `onLink` is the menu's own. */
type OfMoment<C extends Controls> = Omit<MomentItemsProps<C>, 'onLink' | 'locale' | 'id' | 'name'>;

interface WidgetMenuProps<C extends Controls> {
  locale: Locale;
  name: string;
  title: string;
  id: string;
  frame: RefObject<HTMLElement>;
  /** Whether the figure is alive: only then its parts are painted apart, and what hangs over them is lifted. */
  isAlive: boolean;
  /** The charts of the figure, which open as cells. */
  charts: Iterable<() => ChartSpec>;
  moment: OfMoment<C>;
  /** The query of the address at which the figure stands alone as it is now. */
  query(): string;
  /** Missing where the code gives away what the figure asks. */
  showCode?(): void;
  reset(): void;
  undo(): void;
  canUndo: boolean;
}

/** How long “Copied” is shown, in milliseconds. */
const saidFor = 2500;

/**
 * The unobtrusive menu of a widget: undo, reset, show the code, where its numbers come from, a link to this state, full
 * screen, embed, charts as cells.
 */
export function WidgetMenu<C extends Controls>({
  locale,
  name,
  title,
  id,
  frame,
  isAlive,
  charts,
  moment,
  query,
  showCode,
  reset,
  undo,
  canUndo,
}: WidgetMenuProps<C>) {
  const t = kitStrings[locale];
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState('');
  const [fullScreen, setFullScreen] = useState(false);
  useEffect(() => setFullScreen(document.fullscreenEnabled), []);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const copyNow = async (link: () => string | Promise<string | null>) => {
    settleAll();
    setByHand('');
    const text = await link();
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      closeMenu(menu.current!);
    } catch {
      setByHand(text);
    }
  };
  const copy = (link: () => string | Promise<string | null>) => void copyNow(link);
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => (isOpen ? asMenu(menu.current!) : undefined), [isOpen]);
  useLayoutEffect(() => (isOpen && isAlive ? lift(menu.current!) : undefined), [isOpen, isAlive]);
  const leaveFor = (go: () => void) => () => {
    closeMenu(menu.current!);
    go();
  };
  const numbers = () => frame.current?.dispatchEvent(new Event('numbers', { bubbles: true }));
  const [Items, setItems] = useState<ComponentType<LateItemsProps<C>> | null>(null);
  const lateItems = () => import('./LateItems');
  /** Loads them before the menu opens, so that they do not shift the others. */
  const prepare = () => void lateItems().catch(() => {});
  const loadItems = () =>
    void lateItems().then(
      (module) => setItems(() => module.default as ComponentType<LateItemsProps<C>>),
      () => partMissing(frame.current, loadItems),
    );
  // one that was opened before there were entries
  useEffect(() => {
    if (!menu.current!.open) return;
    setOpen(true);
    loadItems();
  }, []);
  const momentLink = useRef(async (): Promise<string | null> => `${location.href.split('#')[0]}#${id}`);

  return (
    <div class="widget-tools needs-script">
      <Button data-action="undo" onClick={undo} off={!canUndo}>
        {t.undo}
      </Button>
      <button type="button" data-action="reset" onClick={reset}>
        {t.reset}
      </button>
      <details
        class="widget-menu"
        ref={menu}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          setByHand('');
          if (currentTarget.open) loadItems();
        }}
      >
        <summary aria-label={t.menu} title={t.menu} onPointerEnter={prepare} onFocus={prepare}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M5 12h.01M12 12h.01M19 12h.01" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" />
          </svg>
        </summary>
        <div class="widget-menu-items">
          {showCode && (
            <button type="button" data-action="show-code" onClick={leaveFor(showCode)}>
              {t.showCode}
            </button>
          )}
          {showCode && (
            <button type="button" data-action="numbers" onClick={leaveFor(numbers)}>
              {t.numbers}
            </button>
          )}
          <button type="button" data-action="copy-link" onClick={() => copy(() => momentLink.current())}>
            {t.copyLink}
          </button>
          {fullScreen && (
            <button
              type="button"
              data-action="full-screen"
              onClick={leaveFor(() => void frame.current?.requestFullscreen())}
            >
              {t.fullScreen}
            </button>
          )}
          {Items && (
            <Items
              {...{ locale, id, name, title, charts, query, copy, isOpen, ...moment }}
              onLink={(link) => (momentLink.current = link)}
            />
          )}
          <p role="status">{byHand && `${t.copyByHand} ${byHand}`}</p>
        </div>
      </details>
      <p class="widget-copied" role="status">
        {copied && t.copied}
      </p>
    </div>
  );
}
