/** Before the name of what people did not choose: the column of an attribute. */
const ATTRIBUTE = 'attributes.';

/** Attributes that columns are known for, and what people call them, simplified, in English and French. */
export const attributeNames: Readonly<Record<string, readonly string[]>> = {
  [`${ATTRIBUTE}region`]: ['region', 'sales region', 'region commerciale'],
  [`${ATTRIBUTE}sex`]: ['sex', 'gender', 'sexe', 'genre'],
  [`${ATTRIBUTE}part-time`]: ['part time', 'parttime', 'fte', 'temps partiel', 'etp', 'quotite'],
  [`${ATTRIBUTE}territory`]: ['territory', 'sales territory', 'territoire', 'territoire commercial'],
  [`${ATTRIBUTE}territory-potential`]: [
    'territory potential',
    'market potential',
    'potentiel',
    'potentiel du territoire',
    'potentiel du secteur',
  ],
  [`${ATTRIBUTE}months-in-job`]: ['months in job', 'months in the job', 'months in role', 'tenure months'],
  [`${ATTRIBUTE}tenure`]: ['tenure', 'time in role', 'seniority', 'anciennete'],
};

/** Whether an id is an attribute's: `attributes.region`. */
export function isAttribute(id: string): boolean {
  return id.startsWith(ATTRIBUTE) && id.length > ATTRIBUTE.length;
}

/** What the attribute is called in the history. */
export function attributeNamed(id: string): string {
  return id.slice(ATTRIBUTE.length);
}
