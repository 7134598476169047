/** A name to show: in English, and in any other language by its BCP 47 tag, such as `fr` or `pt-BR`. */
export type Label = {
  en: string;
  fr?: string | null | undefined;
  [language: string]: string | null | undefined;
};
