import { linkedInInvitations } from './linkedin-ssi/invitations';
import type { Solicitation } from './solicitation';

/** The solicitations known without being told. */
export const solicitations: readonly Solicitation[] = [linkedInInvitations];
