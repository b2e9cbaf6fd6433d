import { Learner, type Part } from './learner';
import { scored, type Scored } from './score';
import { Supply } from './supply';
import type { Question } from './team';

/** One of several that train a network: it has the same network, and works out its parts of the batches. */
export class Helper {
  #learner: Learner | null = null;
  #supply: Supply | null = null;
  #tests: Supply | null = null;

  /** What its share of a batch adds, or what it says to its share of the test, after a step by the gradient of the batch before. */
  answer({ course, pictures, gradient, chosen, of, tests, look }: Question): Part | Scored {
    if (pictures) this.#supply = new Supply(pictures);
    if (course) {
      this.#learner = new Learner(course.network, 0, course.setting);
      this.#learner.put(course.weights);
      this.#learner.optimizer.load(course.kept);
      this.#learner.built.model.train();
    } else if (gradient) this.#learner!.step(gradient);
    if (tests) this.#tests = new Supply(tests);
    if (look) return scored(this.#learner!.built, this.#tests!, look.from, look.to);
    return this.#learner!.part(this.#supply!.batch(chosen), this.#supply!.labelsOf(chosen), of);
  }

  /** The tensors of its network. */
  weights = () => this.#learner!.weights();
}
