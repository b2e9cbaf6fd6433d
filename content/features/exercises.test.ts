import { proveExercises } from '../../tests/contracts/provenExercises';

proveExercises(
  import.meta.dirname,
  import.meta.glob('./cells/*/exercise.ts', { eager: true }),
  import.meta.glob('./cells/*/answers.ts', { eager: true }),
);
