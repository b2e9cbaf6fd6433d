import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onReturn } from '@ui/page';
import { linkedCell, readCodeLink } from '../saved/link';
import type { Editor } from './mountEditor';
import { damagedWork, keyOf, loadWork, saveCode, saveWork, starterMark } from '../saved/store';
import type { CellStrings } from './strings';

const saveAfter = 300; // milliseconds

/**
 * A cell's code: the reader's own if there is any, saved while typing, with ways back to the start or to another
 * version. Code from the address is shown instead, and not saved until the reader keeps it.
 */
export function useCode(
  name: string,
  starter: string,
  t: CellStrings,
  editor: RefObject<Editor>,
  onSettled?: () => void,
  /** The course's code as it is shown, if not in the page's language. */
  shown = starter,
) {
  const [code, setCode] = useState(starter);
  /** The course's code, in the present language: cells that the reader has not changed follow it. */
  const course = useRef(starter);
  /** What is said of the code beneath it, in whatever language the cell is shown. */
  const [note, setNote] = useState<'saved' | 'notSaved' | 'courseChanged' | 'changedElsewhere' | null>(null);
  const [others, setOthers] = useState<string[]>([]);
  const [beforeReset, setBeforeReset] = useState<string | null>(null);
  const [linked, setLinked] = useState<'code' | 'damaged' | 'too-long' | null>(null);
  const [damaged, setDamaged] = useState(false);
  const latest = useRef(code);
  /** The reader's own code, while code from a link is shown. */
  const own = useRef<string | null>(null);
  /** The code last seen in storage by this page; null for the course's. */
  const known = useRef<string | null>(null);
  const unsaved = useRef(0);

  const save = () => {
    clearTimeout(unsaved.current);
    unsaved.current = 0;
    if (own.current !== null) return;
    const stored = loadWork(name).code;
    const next = latest.current === course.current ? null : latest.current;
    // what another tab wrote meanwhile is set aside, not overwritten
    const kept = saveCode(name, next, starter, stored !== known.current ? stored : null);
    known.current = next;
    setOthers(loadWork(name).earlier);
    setNote(!kept ? 'notSaved' : next === null ? null : 'saved');
  };
  const show = (next: string) => {
    if (editor.current) editor.current.setCode(next);
    setCode((latest.current = next));
  };

  useLayoutEffect(() => {
    const before = course.current;
    course.current = shown;
    if (before === shown) return;
    if (own.current === before) own.current = shown;
    if (latest.current !== before) return;
    show(shown);
    clearTimeout(unsaved.current);
    unsaved.current = 0;
  }, [shown]);
  useEffect(() => {
    const work = loadWork(name);
    known.current = work.code;
    setOthers(work.earlier);
    setDamaged(damagedWork(name) !== null);
    if (work.code !== null && work.code !== starter) {
      show(work.code);
      setNote(work.starter && work.starter !== starterMark(starter) ? 'courseChanged' : 'saved');
    }
    const readLink = async () => {
      if (linkedCell(location.hash) !== name) return;
      const given = await readCodeLink(location.hash);
      if (typeof given === 'string') return setLinked(given);
      if (given.code === latest.current) return;
      own.current ??= latest.current;
      show(given.code);
      setLinked('code');
    };
    void readLink();
    /** Shows what was written elsewhere, unless there is unsaved code here. */
    const takeUp = () => {
      const stored = loadWork(name);
      setOthers(stored.earlier);
      if (
        own.current !== null ||
        unsaved.current ||
        (latest.current === course.current ? null : latest.current) !== known.current ||
        stored.code === known.current
      )
        return;
      known.current = stored.code;
      show(stored.code ?? course.current);
      clearTimeout(unsaved.current);
      unsaved.current = 0;
      setNote('changedElsewhere');
    };
    const onStorage = ({ key, storageArea }: StorageEvent) => {
      if (key === keyOf(name) && storageArea === localStorage) takeUp();
    };
    const endReturn = onReturn(takeUp);
    const saveNow = () => unsaved.current && save();
    addEventListener('hashchange', readLink);
    addEventListener('storage', onStorage);
    addEventListener('pagehide', saveNow);
    return () => {
      endReturn();
      removeEventListener('hashchange', readLink);
      removeEventListener('storage', onStorage);
      removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, []);

  const keep = (next: string) => {
    latest.current = next; // a run may start before the next render
    setCode(next);
    clearTimeout(unsaved.current);
    unsaved.current = window.setTimeout(save, saveAfter);
  };
  const replace = (next: string) => {
    if (editor.current) editor.current.setCode(next);
    else keep(next);
  };
  const reset = () => {
    setBeforeReset(latest.current);
    replace(course.current);
  };
  const undoReset = () => {
    if (beforeReset !== null) replace(beforeReset);
    setBeforeReset(null);
  };
  /** Brings back the latest version set aside; the present one goes to the end, so that all come round. */
  const swap = () => {
    const [next, ...rest] = others;
    const present = latest.current;
    saveWork(name, { code: next, earlier: present === course.current ? rest : [...rest, present] });
    known.current = next;
    show(next);
    save();
  };
  const dropLink = () => {
    setLinked(null);
    onSettled?.();
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  const keepLinked = () => {
    const mine = own.current;
    own.current = null;
    dropLink();
    if (mine !== null && mine !== course.current) saveCode(name, latest.current, starter, mine);
    known.current = loadWork(name).code;
    save();
  };
  const leaveLinked = () => {
    const mine = own.current;
    own.current = null;
    dropLink();
    if (mine !== null) show(mine);
    clearTimeout(unsaved.current);
    unsaved.current = 0;
  };

  return {
    code,
    latest,
    /** The reader's own code, whatever is shown. */
    ownCode: () => own.current ?? latest.current,
    note: note && t[note],
    keep,
    replace,
    reset,
    undoReset: beforeReset === null ? null : undoReset,
    otherVersions: others.length,
    swap,
    /** Whether this cell's saved work could not be read, and was set aside. */
    damaged,
    linked,
    keepLinked,
    leaveLinked,
  };
}
