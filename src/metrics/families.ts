import { deepFreeze } from '../model/deep-freeze';
import type { CatalogueMetric } from './catalogue-metric';
import { activitiesLogged, fieldsFilled } from './crm-hygiene';
import { complaints, csat, customerEffort, nps, relationshipQuality } from './customers';
import { conversions, discountRate, newCustomers, winRate } from './deals';
import { leadResponseTime, leads, salesAcceptedLeads, salesQualifiedLeads } from './leads';
import { certificatesEarned, coursesCompleted } from './learning';
import {
  costPerLead,
  emailOpenRate,
  eventRegistrations,
  marketingQualifiedLeads,
  sourcedRevenue,
  websiteTraffic,
} from './marketing';
import { demos, meetings, meetingsBooked, proposalsSent, visits } from './meetings';
import { callsConnected, callsLogged, emailsSent, positiveReplyRate, tasksCompleted } from './outreach';
import { forecastAccuracy, opportunities, pipelineValue, sourcedPipeline, stageMoves } from './pipeline';
import { attendance, hoursWorked } from './presence';
import { auditsPassed, errorRate, returnRate } from './quality';
import { expansionArr, newArr, renewalArr } from './recurring';
import { bookings, cashCollected, grossMargin, revenue, unitsSold } from './results';
import { customerChurn, grossRevenueRetention, netRevenueRetention, renewals, retention } from './retention';
import {
  firstContactResolution,
  handleTime,
  responseTime,
  slaMet,
  ticketsClosed,
  ticketsReopened,
} from './service';
import {
  advocacyScore,
  connectionsMade,
  invitationsSent,
  linkedinCoachLevel,
  postEngagement,
  postReach,
  postsPublished,
} from './social';
import { managerRating, peerRating } from './team';

/** A group of metrics of one kind. */
export type MetricFamily =
  | 'outreach'
  | 'meetings'
  | 'leads'
  | 'pipeline'
  | 'results'
  | 'deals'
  | 'recurring'
  | 'retention'
  | 'customers'
  | 'service'
  | 'social'
  | 'marketing'
  | 'crm-hygiene'
  | 'learning'
  | 'presence'
  | 'quality'
  | 'team';

/**
 * Every metric of the catalogue by its family, in the order in which work becomes results.
 *
 * For a list to choose from, under headings. Frozen; it holds each metric once.
 *
 * @example
 * ```ts
 * import { metricFamilies } from 'incentive-audit/metrics';
 *
 * metricFamilies.learning.map(({ id }) => id); // => ['courses-completed', 'certificates-earned']
 * ```
 */
export const metricFamilies: Readonly<Record<MetricFamily, readonly CatalogueMetric[]>> =
  /* @__PURE__ */ (() =>
    deepFreeze({
      outreach: [callsLogged, callsConnected, emailsSent, tasksCompleted, positiveReplyRate],
      meetings: [visits, demos, proposalsSent, meetingsBooked, meetings],
      leads: [leads, leadResponseTime, salesAcceptedLeads, salesQualifiedLeads],
      pipeline: [opportunities, pipelineValue, stageMoves, forecastAccuracy, sourcedPipeline],
      results: [bookings, revenue, grossMargin, cashCollected, unitsSold],
      deals: [newCustomers, conversions, winRate, discountRate],
      recurring: [newArr, expansionArr, renewalArr],
      retention: [grossRevenueRetention, netRevenueRetention, customerChurn, renewals, retention],
      customers: [nps, csat, customerEffort, complaints, relationshipQuality],
      service: [responseTime, handleTime, firstContactResolution, ticketsClosed, slaMet, ticketsReopened],
      social: [
        postsPublished,
        postReach,
        postEngagement,
        connectionsMade,
        advocacyScore,
        linkedinCoachLevel,
        invitationsSent,
      ],
      marketing: [
        marketingQualifiedLeads,
        websiteTraffic,
        costPerLead,
        eventRegistrations,
        sourcedRevenue,
        emailOpenRate,
      ],
      'crm-hygiene': [fieldsFilled, activitiesLogged],
      learning: [coursesCompleted, certificatesEarned],
      presence: [attendance, hoursWorked],
      quality: [returnRate, errorRate, auditsPassed],
      team: [peerRating, managerRating],
    }))();
