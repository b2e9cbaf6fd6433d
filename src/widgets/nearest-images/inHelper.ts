import { answer as find, type Question } from './model';

export const answer = (question: unknown) => ({ ...find(question as Question) });
