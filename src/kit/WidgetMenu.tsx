import type { ComponentType, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { localePath } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { coursePath, partMissing } from '@ui/page';
import type { ChartSpec } from '@ui/plot/spec';
import type { CellLink } from './cellLinks';
import type { Controls } from './controls';
import { embedCode } from './embedCode';
import type { MomentItemsProps } from './moment/MomentItems';
import { kitStrings } from './strings';
import { settleAll } from './useWidgetState';

/** What the menu's items that know moments are given; `onLink` is the menu's own. */
type OfMoment<C extends Controls> = Omit<MomentItemsProps<C>, 'onLink' | 'locale' | 'id' | 'name'>;

interface WidgetMenuProps<C extends Controls> {
  locale: Locale;
  name: string;
  title: string;
  id: string;
  frame: RefObject<HTMLElement>;
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

/** The quiet menu of a widget: undo, reset, show the code, copy a link to this state, full screen, embed, charts as cells. */
export function WidgetMenu<C extends Controls>({
  locale,
  name,
  title,
  id,
  frame,
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

  const copy = async (link: () => string | Promise<string | null>) => {
    settleAll();
    setByHand('');
    const text = await link();
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      menu.current!.open = false;
    } catch {
      setByHand(text);
    }
  };
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const close = () => {
      menu.current!.open = false;
    };
    const onPointer = ({ target }: Event) => menu.current!.contains(target as Node) || close();
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      if (menu.current!.contains(document.activeElement)) menu.current!.querySelector('summary')!.focus();
      close();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [isOpen]);
  const leaveFor = (go: () => void) => () => {
    menu.current!.open = false;
    go();
  };
  const [cells, setCells] = useState<CellLink[]>([]);
  const findCells = async () => {
    const { cellLinks } = await import('./cellLinks');
    setCells(await cellLinks(locale, title, charts));
  };
  const [Items, setItems] = useState<ComponentType<MomentItemsProps<C>> | null>(null);
  const momentItems = () => import('./moment/MomentItems');
  /** So that they are there when it opens, and move nothing. */
  const prepare = () => void momentItems().catch(() => {});
  const loadItems = () =>
    void momentItems().then(
      (module) => setItems(() => module.default as ComponentType<MomentItemsProps<C>>),
      () => partMissing(frame.current, loadItems),
    );
  const momentLink = useRef(async (): Promise<string | null> => `${location.href.split('#')[0]}#${id}`);
  const embed = () => embedCode(`${location.origin}${coursePath}${localePath(locale)}embed/${name}/${query()}`, title);

  return (
    <div class="widget-tools needs-script">
      <button type="button" data-action="undo" onClick={undo} disabled={!canUndo}>
        {t.undo}
      </button>
      <button type="button" data-action="reset" onClick={reset}>
        {t.reset}
      </button>
      <details
        class="widget-menu"
        ref={menu}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          setByHand('');
          // without these the menu has everything else
          if (!currentTarget.open) return;
          findCells().catch(() => setCells([]));
          loadItems();
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
          <button type="button" data-action="copy-link" onClick={() => copy(() => momentLink.current())}>
            {t.copyLink}
          </button>
          {Items && <Items {...{ locale, id, name, ...moment }} onLink={(link) => (momentLink.current = link)} />}
          <button type="button" data-action="copy-embed" onClick={() => copy(embed)}>
            {t.copyEmbed}
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
          {cells.map(({ name, href }) => (
            <a key={href} href={href} data-action="open-as-cell">
              {cells.length > 1 && name ? `${t.openAsCell}: ${name}` : t.openAsCell}
            </a>
          ))}
          <p role="status">{byHand && `${t.copyByHand} ${byHand}`}</p>
        </div>
      </details>
      <p class="widget-copied" role="status">
        {copied && t.copied}
      </p>
    </div>
  );
}
