import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onReturn } from '@ui/page';
import type { Controls, State } from './controls';
import { withinLimits, type Limits } from './limits';
import { clamped, readState, writeState } from './urlState';
import { usePress } from './usePress';

/** Whether two values of a control are the same. */
const isAlike = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, i) => Object.is(value, b[i])));

type Format = (value: unknown) => string;

/** How long nothing may change, in milliseconds, before the address is updated and typing counts as finished. */
const settleAfter = 200;

/** What writes the changes that have not settled yet to the address, for all widgets of the page. */
const unsettled = new Set<() => void>();

/** Brings the address up to date at once. */
export const settleAll = () => unsettled.forEach((settleNow) => settleNow());

/**
 * The state of one widget on the page: changed by its controls and by links `<a data-sets="key">`, mirrored in the
 * address once a change has settled, and undone step by step. A drag is one step, from the press of the pointer to its
 * release, however long the page takes; so is a quick succession of keys.
 */
export function useWidgetState<C extends Controls>(
  key: string,
  controls: C,
  defaults: State<C>,
  willShow: (before: State<C>, next: State<C>) => void,
  most: (state: State<C>) => Limits<C> | undefined,
) {
  const [state, setState] = useState(defaults);
  const [canUndo, setCanUndo] = useState(false);
  const past = useRef<State<C>[]>([]);
  const live = useRef(state);
  const latestMost = useRef(most);
  latestMost.current = most;
  const within = (next: State<C>) => withinLimits(next, latestMost.current(next));
  const timer = useRef(0);
  const press = usePress();
  /** The latest step that can be undone: the press that made it, and when it was last added to. */
  const latest = useRef({ press: -1, at: -Infinity });
  const addsToLatest = () =>
    latest.current.press === press.current.number &&
    (press.current.lasts || performance.now() - latest.current.at < settleAfter);

  const isSame = (a: State<C>, b: State<C>) =>
    Object.entries(controls).every(([name, { format }]) => (format as Format)(a[name]) === (format as Format)(b[name]));
  /** Whether the latest change was made by a playing run. */
  const plays = useRef(false);
  const show = (next: State<C>, goesOn = false) => {
    plays.current = goesOn;
    willShow(live.current, next);
    setState((live.current = next));
    setCanUndo(past.current.length > 0);
  };

  const settle = (next: State<C>) => {
    const search = writeState(key, controls, next, defaults, location.search);
    if (search !== location.search) history.replaceState(history.state, '', location.pathname + search + location.hash);
  };

  const settleNow = useRef(() => {
    unsettled.delete(settleNow.current);
    clearTimeout(timer.current);
    timer.current = 0;
    const before = past.current.at(-1);
    if (before && isSame(before, live.current)) {
      past.current.pop(); // a drag that was cancelled
      latest.current.press = -1;
    }
    setCanUndo(past.current.length > 0);
    settle(live.current);
  });

  /** `goesOn`: the change continues an earlier one by itself, as a playing run does, and is no step of its own. */
  const set = useCallback((change: Partial<State<C>> | ((now: State<C>) => Partial<State<C>>), goesOn = false) => {
    const patch = typeof change === 'function' ? change(live.current) : change;
    let next = live.current;
    for (const name in patch) {
      const value = clamped(controls[name], patch[name]) as State<C>[typeof name];
      // a drag within one step changes nothing: then nothing is drawn
      if (!isAlike(value, next[name])) next = { ...next, [name]: value };
    }
    if (!goesOn) {
      if (!addsToLatest()) past.current.push(live.current);
      latest.current = { press: press.current.number, at: performance.now() };
    }
    clearTimeout(timer.current);
    timer.current = window.setTimeout(settleNow.current, settleAfter);
    unsettled.add(settleNow.current);
    show(within(next), goesOn);
  }, []);

  const undo = () => {
    const previous = past.current.pop();
    if (!previous) return;
    latest.current.press = -1;
    show(previous);
    settleNow.current();
  };

  useEffect(() => {
    const readAddress = () => {
      clearTimeout(timer.current);
      timer.current = 0;
      show(within({ ...defaults, ...readState(key, controls, location.search) }));
    };
    if (Object.keys(readState(key, controls, location.search)).length) readAddress();
    addEventListener('popstate', readAddress); // a step back or forward may lead to another state
    // a change that had not settled when the page was left settles now
    const endReturn = onReturn(() => (timer.current ? settleNow.current() : readAddress()));

    const followLink = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(`a[data-sets="${key}"]`);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      set({ ...defaults, ...readState(key, controls, link.search) });
    };
    document.addEventListener('click', followLink);
    return () => {
      document.removeEventListener('click', followLink);
      unsettled.delete(settleNow.current);
      removeEventListener('popstate', readAddress);
      endReturn();
      clearTimeout(timer.current);
    };
  }, []);

  return { state, set, undo, reset: () => set(defaults), canUndo, plays: plays.current };
}
