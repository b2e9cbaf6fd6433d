import { useRef, useState } from 'preact/hooks';
import { fill } from '@i18n/fill';
import type { Note } from './handIns';
import { droppedFiles, sourcesOf, type Source } from './readFiles';
import type { ClassroomStrings } from './strings';

interface IntakeProps {
  t: ClassroomStrings;
  notes: readonly Note[];
  reading: { done: number; count: number } | null;
  /** The number of students, and of their answers. */
  students: number;
  answers: number;
  take(sources: Source[]): void;
}

/** Takes in the students' files, and shows notes about them. */
export function Intake({ t, notes, reading, students, answers, take }: IntakeProps) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const over = (change: number) => {
    depth.current = Math.max(0, depth.current + change);
    setOver(depth.current > 0);
  };
  const taken = async (files: Promise<File[]> | File[]) => take(await sourcesOf(await files));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over(-depth.current);
    if (event.dataTransfer) void taken(droppedFiles(event.dataTransfer.items));
  };
  const said = reading
    ? fill(t.reading, reading)
    : students > 0
      ? fill(t.added, { students, answers })
      : notes.length > 0
        ? fill(t.noneAdded, { names: namesOf(notes, t) })
        : t.empty;
  return (
    <section class="classroom-intake">
      <h2 id="files">{t.files}</h2>
      <div
        class="classroom-drop"
        data-over={isOver || undefined}
        onDragEnter={() => over(1)}
        onDragLeave={() => over(-1)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <p>{t.drop}</p>
        <p class="classroom-tools">
          <Picker label={t.pick} take={taken} accept=".json,.zip,application/json,application/zip" />
          <Picker label={t.pickFolder} take={taken} folder />
        </p>
      </div>
      <p role="status">{said}</p>
      {notes.length > 0 && (
        <details class="classroom-notes" open>
          <summary>{fill(t.noted, { count: notes.length })}</summary>
          <ul>
            {notes.slice(0, 500).map(({ file, code, details }, i) => (
              <li key={i}>
                <code>{file.slice(-80)}</code> {fill(t.notes[code], details)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The first files that there is something to say of, by name. */
function namesOf(notes: readonly Note[], t: ClassroomStrings, most = 3): string {
  const all = [...new Set(notes.map(({ file }) => file.slice(-40)))];
  const names = all.slice(0, most).map((name) => `“${name}”`).join(t.comma); // prettier-ignore
  return all.length > most ? fill(t.andMore, { names, count: all.length - most }) : names;
}

interface PickerProps {
  label: string;
  accept?: string;
  folder?: boolean;
  take(files: File[]): void;
}

function Picker({ label, accept, folder, take }: PickerProps) {
  return (
    <label class="tool-file">
      {label}
      <input
        type="file"
        multiple
        accept={accept}
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
