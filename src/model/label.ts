/** A name to show, in English and, where there is one, in French. */
export type Label = { en: string; fr?: string | null | undefined };
