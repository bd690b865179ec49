import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LevelState,
  SubjectTrendResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay } from '../../history';
import { capitalize } from '../../shared';

/** What the chart of a subject's level shows, in a sentence. */
export function useTrendTitle(
  trend: SubjectTrendResponse,
  word: string,
): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const assessed = trend.points.filter(({ state }) => state);
  const first = assessed[0];
  const state = assessed[assessed.length - 1]?.state;
  if (!first?.state || !state) {
    return t('history.effect.gone');
  }
  const Word = capitalize(word);
  const now = {
    Word,
    level: String(state.level.number),
    name: state.level.name,
  };
  if (assessed.length === 1) {
    const date = formatDay(first.at);
    const isNew = first.cause !== undefined;
    if (isNew) {
      return state.unrated
        ? t('history.tab.sinceUnrated', { date })
        : t('history.tab.since', { ...now, date });
    }
    return state.unrated
      ? t('history.tab.throughoutUnrated')
      : t('history.tab.throughout', now);
  }
  const told = ({ unrated, level }: LevelState) =>
    unrated
      ? t('shared.ladder.unrated').toLocaleLowerCase()
      : String(level.number);
  const [from, to] = [told(first.state), told(state)];
  return t(from === to ? 'history.tab.movedBack' : 'history.tab.moved', {
    Word,
    from,
    to,
    date: formatDay(first.at),
  });
}
