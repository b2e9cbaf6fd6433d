/** A network in training. */
// zh: 正在训练的一个网络。
export interface Learner {
  /** The accuracy in each round so far; for a lost network, up to there. */
  // zh: 到目前为止，每一轮的正确率；若已发散，到发散为止。
  readonly curve: readonly number[];
  /** Whether it is lost: its loss was NaN or infinite, and it learns no more. */
  // zh: 损失一旦不是数，就为真：训练发散了，不再继续。
  readonly isLost: boolean;
  /** Trains for one more round: an epoch, or a step. */
  // zh: 再训练一轮：一个轮次，或者一步。
  learn(): void;
}

/** The number of rounds, linearly interpolated, after which a curve reaches the goal; null if it does not. */
// zh: 曲线要多少轮才到目标，在两轮之间按比例算；到不了则为 null。
export function arrival(curve: readonly number[], goal: number): number | null {
  const at = curve.findIndex((share) => share >= goal);
  if (at < 0) return null;
  const before = at > 0 ? curve[at - 1] : 0;
  return at + (goal - before) / (curve[at] - before);
}

const meanOf = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;

/**
 * Networks that differ only in their seeds, all with one learning rate. They train side by side until all have reached
 * the goal.
 */
// zh: 只有种子不同的一组网络，学习率相同，并排训练，直到全都达到目标。
export class Group {
  constructor(
    readonly rate: number,
    readonly runners: readonly Learner[],
    readonly goal: number,
  ) {}

  /** The mean accuracy in each round that all have completed, up to a given one. */
  // zh: 到各网络都训练完的某一轮为止，每一轮的平均正确率。
  curve(upTo: number): number[] {
    const length = Math.min(upTo, ...this.runners.map(({ curve }) => curve.length));
    return Array.from({ length }, (_, e) => meanOf(this.runners.map(({ curve }) => curve[e])));
  }

  /** When each reached the goal: null if it has not yet, Infinity if it was lost on the way. */
  // zh: 各网络何时到达：还没到的是 null，中途发散的是 Infinity。
  times(upTo: number) {
    return this.runners.map(
      ({ curve, isLost }) =>
        arrival(curve.slice(0, upTo), this.goal) ?? (isLost && curve.length < upTo ? Infinity : null),
    );
  }

  /** The mean number of rounds to the goal, once all are there; before that, a lower bound. */
  // zh: 全都达到目标后，平均用了多少轮；在此之前，至少要多少轮。
  time(upTo: number) {
    const times = this.times(upTo);
    const atLeast = meanOf(times.map((time) => time ?? upTo));
    return { isOver: !times.includes(null) && atLeast < Infinity, isLost: atLeast === Infinity, atLeast };
  }
}

/** One contestant, at each of the learning rates that are tried for it. */
// zh: 一名参赛者，以及为它试的每个学习率。
export interface Team<Name> {
  name: Name;
  groups: readonly Group[];
}

/** How far a race is. */
// zh: 比赛进行到哪里。
interface Reached {
  round: number;
  /** The round that some have completed: they are seen there while the others train. */
  // zh: 已有网络训练完的一轮；其他网络还在训练时，先画出它们。
  reach: number;
  isOver: boolean;
  /** The round in which it is over, as far as its networks have been trained: they may have come farther before. */
  // zh: 比赛在哪一轮结束；各网络之前可能训练得更远，所以可能已经知道，否则为 null。
  end: number | null;
}

/**
 * Trains all up to a round, side by side: each team at each rate, as long as that rate may still be its best. Yields
 * the last round that all have completed, and the next, whenever there is something new.
 */
// zh: 把所有网络并排训练到某一轮：每一队的每个学习率，只要还可能是它最好的就继续。一有新的进展，就给出全都训练完的轮数和下一轮。
export function* raceTo(
  teams: readonly Team<unknown>[],
  wanted: number,
  progress?: (share: number) => void,
): Generator<Reached, Reached, void> {
  let round = 0;
  while (round < wanted) {
    const waiting = teams.flatMap((team) => stillRacing(team, round));
    if (waiting.length === 0) break;
    round++;
    for (const [i, { runners }] of waiting.entries()) {
      for (const runner of runners) {
        if (runner.isLost || runner.curve.length >= round) continue;
        runner.learn();
        progress?.((round - 1 + (i + 1) / waiting.length) / wanted);
        yield { round: round - 1, reach: round, isOver: false, end: null };
      }
    }
  }
  const end = knownEnd(teams, round);
  return { round, reach: round, isOver: end === round, end };
}

/** The round in which a race is over, if nothing must be trained to know it. */
// zh: 比赛在哪一轮结束；若还要训练才知道，则为 null。
function knownEnd(teams: readonly Team<unknown>[], from: number): number | null {
  for (let round = from; ; round++) {
    const runners = teams.flatMap((team) => stillRacing(team, round)).flatMap((group) => group.runners);
    if (runners.length === 0) return round;
    if (runners.some(({ isLost, curve }) => !isLost && curve.length <= round)) return null;
  }
}

/** The groups of a team that may still turn out to be its fastest. */
// zh: 一队里还可能最快的各组。
function stillRacing({ groups }: Team<unknown>, round: number): Group[] {
  const times = groups.map((group) => group.time(round));
  const best = Math.min(...times.map(({ isOver, atLeast }) => (isOver ? atLeast : Infinity)));
  return groups.filter((_, i) => !times[i].isOver && times[i].atLeast < best);
}

/** The fastest group of a team; until one has arrived, the most advanced one that is not lost. */
// zh: 一队里最快的一组；还没有哪组到达时，取没有发散、走得最远的。
function leading({ groups }: Team<unknown>, round: number): Group {
  const rank = (group: Group) => {
    const { isOver, isLost, atLeast } = group.time(round);
    if (isLost) return -1;
    return isOver ? 1e6 - atLeast : (group.curve(round).at(-1) ?? 0);
  };
  return groups.reduce(
    (best, group) => (rank(group) > rank(best) ? group : best),
    groups[Math.floor(groups.length / 2)],
  );
}

/** How a race continues after a fork. */
// zh: 比赛在分叉处怎样继续。
interface Fork<Name, Runner extends Learner> {
  after: number;
  /** Whether anything changes there. */
  // zh: 那里和之前有没有什么不同。
  isOther: boolean;
  /** A team’s network with a seed and a rate, trained on its own, as a start for others. */
  // zh: 某一队、某个学习率、某个种子的网络，单独一份，供其他网络从它出发。
  stem(name: Name, rate: number, seed: number): Runner;
  /** The rates that are tried from there on, and a network that continues with one of them. */
  // zh: 从那里起要试的学习率，以及用其中一个继续训练的网络。
  rates: readonly number[];
  goingOn(stem: Runner, rate: number): Learner;
}

/** Trains teams up to a round and, after a fork, also those that continue from them with other settings. */
// zh: 把各队训练到某一轮；若有分叉，也训练从它们出发、换了走法的各队。
export function* forkedTo<Name, Runner extends Learner>(
  teams: readonly Team<Name>[],
  wanted: number,
  fork: Fork<Name, Runner> | null,
  progress?: (share: number) => void,
) {
  let turned = teams;
  if (fork && wanted >= fork.after) {
    for (const at of raceTo(teams, fork.after, progress)) yield { ...at, turned };
    const leads = teams.map((team) => {
      const { rate, goal, runners } = leading(team, fork.after);
      const stems = runners.map((_, i): Runner => fork.stem(team.name, rate, i + 1));
      return { name: team.name, goal, runners, stems };
    });
    for (const { runners, stems } of leads) {
      for (const [i, stem] of stems.entries()) {
        const reach = Math.min(fork.after, runners[i].curve.length);
        while (stem.curve.length < reach && !stem.isLost) {
          stem.learn();
          yield { round: fork.after, reach: fork.after, isOver: false, end: null, turned };
        }
      }
    }
    const goingOn = ({ name, goal, stems }: (typeof leads)[number]): Team<Name> => ({
      name,
      groups: fork.rates.map((rate) => new Group(rate, stems.map((stem) => fork.goingOn(stem, rate)), goal)), // prettier-ignore
    });
    if (fork.isOther) turned = leads.map(goingOn);
  }
  const race = raceTo(turned === teams ? teams : [...turned, ...teams], wanted, progress);
  for (;;) {
    const { done, value } = race.next();
    if (done) return { ...value, turned };
    yield { ...value, turned };
  }
}

/** The standing of the teams after a round, each at its best rate. */
// zh: 某一轮之后各队的名次，每队取最好的学习率。
export function standings<Name>(teams: readonly Team<Name>[], round: number) {
  return teams.map((team) => {
    const best = leading(team, round);
    const { isOver, atLeast } = best.time(round);
    const lineOf = (group: Group) => ({
      rate: group.rate,
      curve: group.curve(round),
      isLost: group.time(round).isLost,
    });
    return {
      name: team.name,
      /** Its curve; if one of its networks was lost, up to there. */
      // zh: 它的曲线；若有一个网络发散，到那里为止。
      ...lineOf(best),
      others: team.groups.filter((group) => group !== best).map(lineOf),
      /** For each seed, the rounds to the goal; null if it is not there yet, Infinity if it was lost. */
      // zh: 每个种子到达目标用的轮数；还没到的是 null，发散的是 Infinity。
      times: best.times(round),
      /** Their mean, once all have arrived. */
      // zh: 都到达之后的平均值。
      time: isOver ? atLeast : null,
    };
  });
}
