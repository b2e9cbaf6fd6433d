import type { Asked } from './assignment';
import type { AssignableChapter } from './exercises';
import type { AssignmentStrings } from './strings';

interface ChoicesProps {
  t: AssignmentStrings;
  chapters: readonly AssignableChapter[];
  exercises: readonly Asked[];
  set(exercises: Asked[]): void;
}

/** The exercises of the course, to choose by chapter. */
export function Choices({ t, chapters, exercises, set }: ChoicesProps) {
  const has = (name: string) => exercises.some((asked) => asked.name === name);
  const toggle = (name: string) =>
    set(
      has(name)
        ? exercises.filter((asked) => asked.name !== name)
        : [...exercises, { name, hints: true, solution: true }],
    );
  return (
    <fieldset class="assignment-choices">
      <legend>{t.choose}</legend>
      {chapters.map(({ slug, title, exercises: own }) => (
        <details key={slug} open={own.some(({ name }) => has(name))}>
          <summary>
            {title} <small>{own.filter(({ name }) => has(name)).length || ''}</small>
          </summary>
          {own.map(({ name }) => (
            <label key={name}>
              <input type="checkbox" name={name} checked={has(name)} onChange={() => toggle(name)} />{' '}
              <code>{name.split('/')[1]}</code>
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  );
}
