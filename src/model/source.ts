/** Where a statement comes from: `kind` says how much it can carry. */
export type Source = {
  title: string;
  url?: string | undefined;
  year?: number | undefined;
  kind: 'publisher' | 'study' | 'statute' | 'practice' | 'article';
};
