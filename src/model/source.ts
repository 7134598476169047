/** Where a statement comes from: `kind` says how much it can carry. */
export type Source = {
  title: string;
  url?: string | null | undefined;
  year?: number | null | undefined;
  kind: 'publisher' | 'study' | 'statute' | 'practice' | 'article';
};
