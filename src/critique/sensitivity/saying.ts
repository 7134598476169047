import type { Variants } from '../../locales/sentence';
import type { PhraseValues } from '../../model/report';

/** Something that would change a verdict, by the id of its sentence. */
export type Saying = { id: `would-change/${Variants['would-change']}`; values: PhraseValues };
