import { unrolled } from './functions';

/** Every decimal of the chapter's prose. */
export const numbers = {
  polar: {
    straight: unrolled('ring').straight.wrong,
    spiral: unrolled('spiral').straight.wrong,
    aside: unrolled('aside').trained.polar,
  },
  lambda: 0.003,
};
