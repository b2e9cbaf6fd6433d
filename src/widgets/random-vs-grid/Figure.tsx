import { Held } from '@kit/Held';
import { Button } from '@ui/controls/Button';
import { formatNumber } from '@ui/number';
import { Projections } from './Projections';
import type { Props } from './props';
import { shareText } from './said';
import { SearchMap } from './SearchMap';
import { draws, gridRules, run } from './settings';
import { TallyBar } from './TallyBar';
import { zoomed } from './zoom';
import '@ui/figures/numberTable.css';
import '@ui/controls/button.css';
import './style.css';

export function Figure(props: Props) {
  const { state, model, t, set } = props;
  const { played, anywhere, here } = model;
  const { draw, where, window } = state;
  const rule = gridRules.indexOf(state.grid);
  return (
    <div class="searching">
      <div class="searching-planes" data-picture>
        <SearchMap {...props} />
        <Projections {...props} />
        <ul class="searching-key">
          <li class="is-grid">{t.key.grid}</li>
          <li class="is-random">{t.key.random}</li>
          {where === 'real' && (
            <li class="searching-zoom needs-script">
              <Button
                class="button"
                off={zoomed(window, model) === null}
                onClick={() => set({ window: zoomed(window, model) ?? window })}
              >
                {t.zoomIn}
              </Button>
              <Button class="button" off={window[2] === 1} onClick={() => set({ window: [0, 0, 1] })}>
                {t.zoomOut}
              </Button>
            </li>
          )}
        </ul>
      </div>
      <div class="searching-tallies">
        <Held part="share" instead={<p>{t.waits}</p>}>
          {played && (
            <TallyBar t={t} name={draw > 1 ? t.played(draw) : t.playedOne} tally={played} isAbsent={draw === 0} />
          )}
          {here && <TallyBar t={t} name={t.tally.here} tally={here.all[rule]} inPercent />}
          {anywhere && <TallyBar t={t} name={t.tally.anywhere} tally={anywhere.all[rule]} inPercent />}
          {!here && <p>{t.sweepFirst}</p>}
        </Held>
      </div>
    </div>
  );
}

/** Every kind of grid, a finer search, and what the landscape depends on. */
export function Details({ model, t }: Props) {
  const { here, anywhere, runs } = model;
  const { table } = t;
  return (
    <>
      {here && (
        <Held part="share" instead={<p>{t.waits}</p>}>
          <table class="number-table searching-table">
            <caption>{table.caption(String(draws))}</caption>
            <thead>
              <tr>
                {[table.grid, table.better, table.same, table.worse, ...(anywhere ? [table.anywhere] : [])].map(
                  (head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {gridRules.map((rule, i) => (
                <tr key={rule}>
                  <th scope="row">{t.controls.grid.options[rule]}</th>
                  <td>{shareText(here.all[i], 'random')}</td>
                  <td>{shareText(here.all[i], 'same')}</td>
                  <td>{shareText(here.all[i], 'grid')}</td>
                  {anywhere && <td>{shareText(anywhere.all[i], 'random')}</td>}
                </tr>
              ))}
            </tbody>
          </table>
          <Held part="finer">
            <p>
              {table.finer(String(draws))} {table.percent(shareText((anywhere ?? here).finer, 'random'))}
            </p>
          </Held>
        </Held>
      )}
      {runs && (
        <>
          {runs.importance && (
            <Held part="importance">
              <p>
                {t.importance(...(runs.importance.map((share) => formatNumber(100 * share, 0)) as [string, string]))}
              </p>
            </Held>
          )}
          <p class="searching-note">{t.network(String(run.pictures), String(run.epochs))}</p>
        </>
      )}
    </>
  );
}
