import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'plan-design/line-of-sight'> = {
  title: 'Un participant peut-il y changer quelque chose ?',
  fail: (v) =>
    `Mesuré pour toute l’entreprise : ${v.measures}, soit ${ofThePay(v.stake)}. Un participant n’y change presque rien, et Alexander Group, un cabinet de conseil, le déconseille. La recherche est plus indulgente : des primes pour toute une entreprise ou une équipe ont marché (Knez & Simester 2001 ; Friebel et al. 2017).`,
  pass: 'Tout ce qui est primé se mesure pour un participant ou une équipe, non pour toute l’entreprise.',
  remedy: 'Mesurez ce qu’apporte chaque participant, ou son équipe.',
};
