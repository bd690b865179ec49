import { useScorecard } from '../frame/ScorecardContext';
import { writeMoversChoice, type MoversChoice } from './moversUrl';

/** Where movers are listed, of what the filters choose. */
export function useMoversLink(): (choice: Partial<MoversChoice>) => string {
  const { link, filters } = useScorecard();
  return choice => {
    const [path, search] = link('movers', filters).split('?');
    const params = writeMoversChoice(
      { cause: [], ...choice },
      new URLSearchParams(search),
    );
    return params.size > 0 ? `${path}?${params}` : path;
  };
}
