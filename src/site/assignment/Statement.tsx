import { useEffect, useRef, useState } from 'preact/hooks';
import { exerciseId } from '@cells/exerciseId';
import type { AssignmentStrings } from './strings';

interface StatementProps {
  t: AssignmentStrings;
  /** The chapter's address, and the exercise's own name. */
  chapter: string;
  exercise: string;
}

const pages = new Map<string, Promise<Document>>();

/** A chapter's page, fetched once. If this page was opened by its file's name, folders may not be served. */
function pageOf(chapter: string): Promise<Document> {
  const file = location.pathname.endsWith('.html') ? `${chapter}index.html` : chapter;
  const load = async () => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(String(response.status));
    // this page's policy applies to parsed pages as well, and allows none of their styles and scripts
    const text = (await response.text()).replace(/<(style|script)\b[^]*?<\/\1>/g, '');
    return new DOMParser().parseFromString(text, 'text/html');
  };
  if (!pages.has(chapter)) pages.set(chapter, load());
  pages.get(chapter)!.catch(() => pages.delete(chapter));
  return pages.get(chapter)!;
}

/** What an exercise asks for, taken from its chapter. Its links lead into the chapter. */
export function Statement({ t, chapter, exercise }: StatementProps) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'there' | 'missing'>('loading');
  useEffect(() => {
    pageOf(chapter)
      .then((page) => {
        const section = page.getElementById(exerciseId(exercise));
        if (!section) throw new Error('no such exercise');
        const parts = [...section.children].filter((part) => !part.matches('.exercise-label, astro-island, script'));
        const own = parts.map((part) => document.importNode(part, true));
        for (const link of own.flatMap((part) => [...part.querySelectorAll('a[href^="#"]')]))
          link.setAttribute('href', chapter + link.getAttribute('href'));
        place.current?.replaceChildren(...own);
        setState('there');
      })
      .catch(() => setState('missing'));
  }, []);
  return (
    <>
      <div ref={place} class="assignment-task" />
      {state === 'loading' && <p class="assignment-aside">{t.loading}</p>}
      {state === 'missing' && (
        <p role="alert">
          {t.noTask} <a href={`${chapter}#${exerciseId(exercise)}`}>{exercise}</a>
        </p>
      )}
    </>
  );
}
