import type { Values, Variants } from '../../locales/sentence';

/** Something that would change a verdict, by the id of its sentence. */
export type Saying = { id: `would-change/${Variants['would-change']}`; values: Values };
