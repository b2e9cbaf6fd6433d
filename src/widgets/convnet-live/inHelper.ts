import { Helper } from './helper';
import type { Question } from './team';

const helper = new Helper();

export const answer = (question: unknown) => ({ ...helper.answer(question as Question) });
