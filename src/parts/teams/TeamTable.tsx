import { Held } from '@kit/Held';
import { timeText, type Contestant } from './contestant';
import '@ui/figures/numberTable.css';
import './teamRace.css';

/** The other rates at which it was lost. */
function lostRates({ others }: Contestant, t: TeamTableProps['t']): string {
  const rates = others.filter(({ isLost }) => isLost).map(({ rate }) => rate);
  return rates.length ? t.lostAt(rates.join(t.and)) : '';
}

interface TeamTableProps {
  contestants: Contestant[];
  /** The number of rounds that all have completed. */
  round: number;
  /** The decimals of times. */
  decimals: number;
  heads: string[];
  t: { and: string; lost: string; lostAt(rates: string): string };
  /** A last column. */
  more?(contestant: Contestant): string;
}

/** For each contestant, its best rate and the time that each of its networks took; dashes before the first round. */
export function TeamTable({ contestants, round, decimals, heads, t, more }: TeamTableProps) {
  const begun = (text: string) => (round === 0 ? '–' : text);
  return (
    <div class="team-race-table">
      <Held part="race">
        <table class="number-table">
          <thead>
            <tr>
              <td />
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contestants.map((contestant) => (
              <tr key={contestant.name} class={`tone-${contestant.tone}`}>
                <th scope="row" class="tone-text">
                  {contestant.name}
                </th>
                <td>{begun(`${contestant.rate} ${lostRates(contestant, t)}`)}</td>
                <td>{begun(contestant.times.map((one) => timeText(one, round, decimals, t.lost)).join(t.and))}</td>
                {more && <td>{begun(more(contestant))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Held>
    </div>
  );
}
