import type { HandIn } from './handIns';
import type { ClassMarks } from './marks';

/** Answers to an exercise that differ only in names and spacing. */
export interface EqualAnswers {
  exercise: string;
  handIns: HandIn[];
  /** The number of tokens: short answers are often equal by chance. */
  length: number;
  isSolution: boolean;
}

/** Answers with fewer tokens are often equal by chance. */
export const shortAnswer = 80;

/** The equal answers of a class, the longest first. `starters` are the initial codes. */
export function equalAnswers(marks: ClassMarks, starters: ReadonlyMap<string, string>): EqualAnswers[] {
  const groups = new Map<string, EqualAnswers>();
  const bare = (code: string | undefined) => code?.replace(/\s+/g, '');
  for (const [handIn, of] of marks)
    for (const [exercise, { skeleton, isSolution }] of of) {
      const code = bare(handIn.answers.get(exercise)?.code);
      if (!code || code === bare(starters.get(exercise))) continue;
      const key = `${exercise}\n${skeleton?.text ?? code}`;
      const group = groups.get(key) ?? {
        exercise,
        handIns: [],
        length: skeleton?.length ?? code.length / 3,
        isSolution,
      };
      group.handIns.push(handIn);
      groups.set(key, group);
    }
  return [...groups.values()].filter(({ handIns }) => handIns.length > 1).sort((a, b) => b.length - a.length);
}

/** The most that is compared: lines of one times lines of the other. */
const most = 4_000_000;

/** The lines that two texts have in common, in order and ignoring spaces. Null if they are too long. */
export function commonLines(one: string, other: string): [Set<number>, Set<number>] | null {
  const [a, b] = [one, other].map((text) => text.split('\n').map((line) => line.replace(/\s+/g, '')));
  if (a.length * b.length > most) return null;
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      longest[at] = a[i] === b[j] ? longest[at + width + 1] + 1 : Math.max(longest[at + width], longest[at + 1]);
    }
  const common: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const at = i * width + j;
    if (a[i] === b[j]) {
      common[0].add(i++);
      common[1].add(j++);
    } else if (longest[at + width] >= longest[at + 1]) i++;
    else j++;
  }
  return common;
}
