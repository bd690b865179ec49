import { capitalize } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';

/** The model's own word for a level, as it stands within a sentence and at its beginning. */
export function useLevelWord(): { word: string; Word: string } {
  const { word } = { word: useScorecard().model.words.level };
  return { word, Word: capitalize(word) };
}
