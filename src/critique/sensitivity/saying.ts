import type { IdIn, Saying as SayingOf } from '../../locales/sentence';

/** Something that would change a verdict, by the id of its sentence. */
export type Saying = SayingOf<IdIn<'would-change'>>;
