import { isAnsweredIn, questionId } from '@kit/answers';

/** Shows what is said of terms in answers to questions that the reader has answered, and leads to the others. */
export function openAnswered(root: ParentNode) {
  for (const part of root.querySelectorAll<HTMLElement>('.after-answer[data-chapter]')) {
    const { chapter, after } = part.dataset;
    const open = after!.split(' ').find((question) => !isAnsweredIn(chapter!, question));
    part.classList.toggle('is-open', open === undefined);
    if (open) part.querySelector('a')!.hash = questionId(open);
  }
}
