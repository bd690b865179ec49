import { createContext, useContext } from 'react';
import type { Added } from './useAddedOf';

const AddedContext = createContext<Added | undefined>(undefined);

export const AddedProvider = AddedContext.Provider;

/** What people have added to the subject; only inside an {@link AddedProvider}. */
export function useAdded(): Added {
  const added = useContext(AddedContext);
  if (!added) {
    throw new Error('useAdded is used outside of an AddedProvider');
  }
  return added;
}
