import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editor } from './editor';
import { loadWork, saveWork } from './savedWork';
import type { CellStrings } from './strings';

const saveAfter = 300; // milliseconds

/** A cell's code: the reader's own where there is one, kept as it is typed, and the way back to the start. */
export function useCode(name: string, starter: string, t: CellStrings, editor: RefObject<Editor>) {
  const [code, setCode] = useState(starter);
  const [note, setNote] = useState('');
  const [beforeReset, setBeforeReset] = useState<string | null>(null);
  const latest = useRef(code);
  const unsaved = useRef(0);

  const save = () => {
    clearTimeout(unsaved.current);
    unsaved.current = 0;
    const isStart = latest.current === starter;
    const kept = saveWork(name, { code: isStart ? null : latest.current });
    setNote(!kept ? t.notSaved : isStart ? '' : t.saved);
  };
  useEffect(() => {
    const { code: saved } = loadWork(name);
    if (saved !== null && saved !== starter) {
      setCode((latest.current = saved));
      setNote(t.saved);
    }
    const saveNow = () => unsaved.current && save();
    addEventListener('pagehide', saveNow);
    return () => removeEventListener('pagehide', saveNow);
  }, []);

  const keep = (next: string) => {
    latest.current = next; // a run may follow before the next rendering
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
    replace(starter);
  };
  const undoReset = () => {
    if (beforeReset !== null) replace(beforeReset);
    setBeforeReset(null);
  };
  return { code, latest, note, keep, reset, undoReset: beforeReset === null ? null : undoReset };
}
