import { Answering, type Question } from './model';

const answering = new Answering();

export const answer = (question: unknown) => ({ ...answering.answer(question as Question) });
