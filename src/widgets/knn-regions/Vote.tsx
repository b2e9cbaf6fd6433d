import { ofQuantity, Sentence } from '@kit/quantities';
import { steady } from '@ui/steady';
import type { voteAt } from './model';
import type { Strings } from './strings';

interface VoteProps {
  t: Strings;
  vote: ReturnType<typeof voteAt>;
  metric: 'l1' | 'l2';
  /** The classes of which there are points: each has its line, whether or not it has a vote. */
  present: ReadonlySet<number>;
}

/** Who votes at the query, one sign for each vote, and who wins. */
export function Vote({ t, vote: { voters, votes, winner, isTie, reach }, metric, present }: VoteProps) {
  return (
    <div class="regions-vote">
      <p>{t.vote}</p>
      <ul>{votes.map((count, c) => present.has(c) && <Votes key={c} {...{ c, count, t }} isMost={c === winner} />)}</ul>
      <strong class={winner < 0 ? '' : `tone-class-${winner}`}>
        {winner < 0 ? t.nobody : (isTie ? t.tie : t.wins)(t.classes[winner])}
      </strong>
      {voters.length > 0 && (
        <p class="regions-ball-said">
          <Sentence said={t.ball[metric](ofQuantity('knn-regions.k', String(voters.length)), reach)} />
        </p>
      )}
    </div>
  );
}

/** The votes for one class. */
const Votes = steady(({ c, count, isMost, t }: { c: number; count: number; isMost: boolean; t: Strings }) => (
  <li class={isMost ? 'is-winner' : ''}>
    <span class="regions-signs" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <i key={i} class={`regions-sign shape-${c} tone-class-${c}`} />
      ))}
    </span>
    {t.classes[c]} {count}
  </li>
));
