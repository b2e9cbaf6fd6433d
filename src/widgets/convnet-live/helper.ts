import { Learner, type Part } from './learner';
import { Supply } from './supply';
import type { Question } from './team';

/** One of several that train a network: it has the same network, and works out its parts of the batches. */
export class Helper {
  #learner: Learner | null = null;
  #supply: Supply | null = null;

  /** What its share of a batch adds, after a step by the gradient of the batch before. */
  answer({ course, pictures, gradient, chosen, of }: Question): Part {
    if (pictures) this.#supply = new Supply(pictures);
    if (course) {
      this.#learner = new Learner(course.network, 0, course.setting);
      this.#learner.put(course.weights);
      this.#learner.optimizer.load(course.kept);
      this.#learner.built.model.train();
    } else if (gradient) this.#learner!.step(gradient);
    return this.#learner!.part(this.#supply!.batch(chosen), this.#supply!.labelsOf(chosen), of);
  }

  /** The tensors of its network. */
  weights = () => this.#learner!.weights();
}
