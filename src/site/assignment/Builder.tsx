import { useEffect, useRef, useState } from 'preact/hooks';
import { longestLink } from '@cells/saved/link';
import { fill } from '@i18n/fill';
import { Button } from '@ui/controls/Button';
import { save } from '@ui/saveFile';
import {
  assignmentHash,
  largestAssignment,
  most,
  readAssignment,
  writeAssignment,
  type Assignment,
} from './assignment';
import { Choices } from './Choices';
import { Chosen } from './Chosen';
import type { AssignableChapter } from './exercises';
import type { AssignmentStrings } from './strings';

interface BuilderProps {
  t: AssignmentStrings;
  chapters: readonly AssignableChapter[];
  assignment: Assignment;
  set(assignment: Assignment): void;
  see(): void;
}

/** Where an instructor makes an assignment. */
export function Builder({ t, chapters, assignment, set, see }: BuilderProps) {
  const [said, setSaid] = useState('');
  const [made, setMade] = useState<{ of: Assignment; link: string } | null>(null);
  const shown = useRef<HTMLTextAreaElement>(null);
  const { title, exercises } = assignment;
  const link = made?.link ?? '';
  const isWhole = title.trim() !== '' && exercises.length > 0;
  useEffect(() => {
    let isLast = true;
    const page = location.href.split('#')[0];
    if (isWhole)
      void assignmentHash(assignment).then((hash) => isLast && setMade({ of: assignment, link: page + hash }));
    else setMade(null);
    return () => void (isLast = false);
  }, [assignment]);

  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > 4 * largestAssignment ? 'too-large' : readAssignment(await file.text());
    if (typeof read === 'string') return setSaid(t[read]);
    set(read);
    setSaid(fill(t.opened, { title: read.title }));
  };
  const copy = async () => {
    shown.current?.select();
    setSaid(await navigator.clipboard.writeText(link).then(() => t.copied, () => t.notCopied)); // prettier-ignore
  };
  const field = (part: 'title' | 'deadline' | 'note') => ({
    value: assignment[part],
    maxLength: most[part],
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      set({ ...assignment, [part]: currentTarget.value }),
  });
  return (
    <div class="assignment-builder" data-in-address>
      <h2>{t.make}</h2>
      <p>{t.makeLead}</p>
      <label>
        {t.title} <input type="text" name="title" {...field('title')} />
      </label>
      <label>
        {t.deadline} <input type="text" name="deadline" {...field('deadline')} />
      </label>
      <label>
        {t.note} <textarea name="note" rows={3} {...field('note')} />
      </label>
      <Choices {...{ t, chapters, exercises }} set={(exercises) => set({ ...assignment, exercises })} />
      <Chosen {...{ t, exercises }} set={(exercises) => set({ ...assignment, exercises })} say={setSaid} />
      <h3>{t.link}</h3>
      {link ? (
        <textarea ref={shown} class="assignment-link" readOnly rows={3} aria-label={t.link} value={link} />
      ) : (
        <p>{t.incomplete}</p>
      )}
      {link.length > longestLink && <p role="alert">{t.tooLong}</p>}
      <p class="assignment-tools">
        <Button data-action="copy" off={made?.of !== assignment} onClick={() => void copy()}>
          {t.copy}
        </Button>
        <Button
          data-action="save"
          off={!isWhole}
          onClick={() => save(`${fileName(title)}.json`, writeAssignment(assignment, 2))}
        >
          {t.save}
        </Button>
        <Button data-action="see" off={!isWhole} onClick={see}>
          {t.see}
        </Button>
        <label class="tool-file">
          {t.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

const fileName = (title: string) => `assignment-${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`;
