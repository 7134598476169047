import type { Solicitation } from '../solicitation';

/** Invitations to connect. Each one accepted is a connection; to a colleague or a senior, it counts as such too. */
export const linkedInInvitations: Solicitation = {
  sent: 'invitations-sent',
  answered: 'linkedin-ssi/relationships/acceptance-rate',
  raised: [
    'invitations-sent',
    'linkedin-ssi/relationships/connections',
    'linkedin-ssi/relationships/senior-connections',
    'linkedin-ssi/relationships/internal-connections',
  ],
};
