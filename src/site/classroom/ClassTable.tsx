import { useRef } from 'preact/hooks';
import { fill } from '@i18n/fill';
import type { HandIn } from './handIns';
import type { Mark } from './Judging';
import { isSought, type ClassMarks, type Filter } from './marks';
import type { ClassroomStrings } from './strings';

/** The answer being viewed. */
export interface Picked {
  handIn: HandIn;
  exercise: string;
}

interface ClassTableProps {
  t: ClassroomStrings;
  rows: HandIn[];
  exercises: string[];
  marks: ClassMarks;
  filter: Filter;
  picked: Picked | null;
  pick(picked: Picked): void;
}

/** A sign for each mark, beside its colour. */
const signs: Record<Mark | 'waiting', string> = { right: '✓', wrong: '×', broken: '!', stopped: '∞', unjudged: '?', waiting: '…' }; // prettier-ignore

/** Students and exercises. Tab reaches one of the answers, the arrow keys the others. */
export function ClassTable({ t, rows, exercises, marks, filter, picked, pick }: ClassTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent) => {
    const [down, along] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [0, 0]; // prettier-ignore
    const from = (event.target as Element).closest('td');
    if (!from || (down === 0 && along === 0)) return;
    event.preventDefault();
    let [row, column] = [(from.parentElement as HTMLTableRowElement).sectionRowIndex, from.cellIndex];
    const body = table.current!.tBodies[0].rows;
    for (;;) {
      [row, column] = [row + down, column + along];
      const cell = body[row]?.cells[column];
      if (!cell) return;
      const button = cell.querySelector('button');
      if (button) return button.focus();
    }
  };
  const right = (handIn: HandIn) => exercises.filter((name) => marks.get(handIn)?.get(name)?.mark === 'right').length;
  const isPicked = (handIn: HandIn, exercise: string) => picked?.handIn === handIn && picked.exercise === exercise;
  let reached = picked !== null && rows.includes(picked.handIn) && exercises.includes(picked.exercise);
  return (
    <div class="classroom-scroll" tabIndex={0} role="region" aria-label={t.table}>
      <table ref={table} class="classroom-table" onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">{t.student}</th>
            <th scope="col">{t.right}</th>
            {exercises.map((exercise) => (
              <th key={exercise} scope="col" title={exercise}>
                <span>{exercise.split('/')[1]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((handIn) => (
            <tr key={handIn.student}>
              <th scope="row">{handIn.student}</th>
              <td>
                {right(handIn)}/{exercises.filter((name) => handIn.answers.has(name)).length}
              </td>
              {exercises.map((exercise) => {
                if (!handIn.answers.has(exercise))
                  return (
                    <td key={exercise}>
                      <span aria-label={t.none} role="img">
                        –
                      </span>
                    </td>
                  );
                const judged = marks.get(handIn)?.get(exercise);
                const mark = judged?.mark ?? 'waiting';
                const isFirst = !reached || isPicked(handIn, exercise);
                reached = true;
                return (
                  <td key={exercise}>
                    <button
                      type="button"
                      class="classroom-mark"
                      data-mark={mark}
                      data-faint={!isSought(filter, exercise, judged) || undefined}
                      aria-pressed={isPicked(handIn, exercise)}
                      tabIndex={isFirst ? 0 : -1}
                      title={judged?.codes.join(', ') || undefined}
                      aria-label={fill(t.cell, { student: handIn.student, exercise, mark: t.markNames[mark] })}
                      onClick={() => pick({ handIn, exercise })}
                    >
                      {signs[mark]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.right}</th>
            <td />
            {exercises.map((exercise) => (
              <td key={exercise}>{rows.filter((one) => marks.get(one)?.get(exercise)?.mark === 'right').length}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
