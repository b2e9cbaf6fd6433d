import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { dropped, type Dropped } from './dropped';
import { onePictureStrings, type CameraProblem } from './onePictureStrings';
import '@ui/controls/button.css';
import './onePicture.css';

interface OnePictureProps {
  locale: Locale;
  /** Where pictures are dropped; the camera stops when this element leaves the screen. */
  within: RefObject<HTMLElement>;
  /** Whether the reader's picture is shown. */
  isShown: boolean;
  /** The course’s picture that is shown otherwise; when a link or a reset chooses another, the reader’s own is removed. */
  instead?: string;
  /** The width of a photograph in pixels, if not that of our pictures. */
  side?: number;
  /** Called with all red values, then green, then blue; undefined for the course's own picture. */
  onPicture(pixels: Uint8Array | undefined): void;
}

/** One picture of the reader's own: chosen, dropped, pasted, or live from the camera. It never leaves the page. */
export function OnePicture({ locale, within, isShown, instead, side, onPicture }: OnePictureProps) {
  const t = onePictureStrings[locale];
  const [problems, setProblems] = useState<string[]>([]);
  const [isLive, setLive] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  const turns = useRef(0);
  const id = useId();

  const end = () => {
    turns.current++; // earlier requests are out of date
    stop.current?.();
    stop.current = null;
    setLive(false);
  };
  const take = async (brought: Dropped) => {
    end();
    const turn = turns.current;
    try {
      const [{ read }, { problemsOf }] = await Promise.all([import('./read'), import('./problems')]);
      const { question, set, told } = await read(brought, side);
      if (turn !== turns.current) return;
      if (question) onPicture(question);
      setProblems([...problemsOf(told, locale), ...(set && !question ? [t.onlyOne] : [])]);
    } catch {
      setProblems([t.failed]);
    }
  };
  const film = async () => {
    end();
    const turn = turns.current;
    setProblems([]);
    setLive(true);
    try {
      const { startCamera } = await import('./camera');
      const ended = () => turn === turns.current && end();
      const halt = await startCamera({ within: within.current!, onFrame: onPicture, onEnd: ended });
      if (turn === turns.current) stop.current = halt;
      else halt();
    } catch (error) {
      if (turn !== turns.current) return;
      end();
      setProblems([t.camera[(error as Error).name as CameraProblem] ?? t.camera.other]);
    }
  };

  const goBack = () => {
    end();
    setProblems([]);
    onPicture(undefined);
  };
  const chosen = useRef(instead);
  useEffect(() => {
    if (chosen.current !== instead && (isShown || isLive)) goBack();
    chosen.current = instead;
  }, [instead]);

  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const element = within.current!;
    const isOver = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void latest.current(dropped(event.dataTransfer));
    };
    let isSeen = false;
    const seen = new IntersectionObserver(([entry]) => (isSeen = entry.isIntersecting));
    seen.observe(element);
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (!isSeen || !files.length) return;
      event.preventDefault();
      void latest.current({ files, folders: [] });
    };
    element.addEventListener('dragover', isOver);
    element.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      element.removeEventListener('dragover', isOver);
      element.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
      seen.disconnect();
      turns.current++;
      stop.current?.();
    };
  }, []);

  return (
    <div class="one-picture needs-script">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept="image/*"
        aria-describedby={`${id}-what`}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length) void take({ files, folders: [] }).then(() => (input.value = ''));
        }}
      />
      <label class="button" for={id}>
        {t.choose}
      </label>
      <button type="button" class="button" onClick={() => (isLive ? end() : void film())}>
        {isLive ? t.freeze : t.film}
      </button>
      {(isShown || isLive) && (
        <button type="button" class="button" onClick={goBack}>
          {t.back}
        </button>
      )}
      <span id={`${id}-what`}>{t.drop}</span>
      <div class="one-picture-problem" role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    </div>
  );
}
