import type { IdIn } from '../../locales/sentence';
import type { PhraseValues } from '../../model/report';

/** Something that would change a verdict, by the id of its sentence. */
export type Saying = { id: IdIn<'would-change'>; values: PhraseValues };
