export type { CatalogueMetric, Translated } from './catalogue-metric';
export { activitiesLogged, fieldsFilled } from './crm-hygiene';
export { complaints, csat, customerEffort, nps, relationshipQuality } from './customers';
export { conversions, discountRate, newCustomers, winRate } from './deals';
export { type MetricFamily, metricFamilies } from './families';
export { findMetric } from './find-metric';
export { leadResponseTime, leads, salesAcceptedLeads, salesQualifiedLeads } from './leads';
export { certificatesEarned, coursesCompleted } from './learning';
export { allMetrics, marketingMetrics, salesMetrics, serviceMetrics, workplaceMetrics } from './lists';
export {
  costPerLead,
  emailOpenRate,
  eventRegistrations,
  marketingQualifiedLeads,
  sourcedRevenue,
  websiteTraffic,
} from './marketing';
export { demos, meetings, meetingsBooked, proposalsSent, visits } from './meetings';
export { callsConnected, callsLogged, emailsSent, positiveReplyRate, tasksCompleted } from './outreach';
export { forecastAccuracy, opportunities, pipelineValue, sourcedPipeline, stageMoves } from './pipeline';
export { attendance, hoursWorked } from './presence';
export { auditsPassed, errorRate, returnRate } from './quality';
export { expansionArr, newArr, renewalArr } from './recurring';
export { bookings, cashCollected, grossMargin, revenue, unitsSold } from './results';
export { customerChurn, grossRevenueRetention, netRevenueRetention, renewals, retention } from './retention';
export {
  firstContactResolution,
  handleTime,
  responseTime,
  slaMet,
  ticketsClosed,
  ticketsReopened,
} from './service';
export {
  advocacyScore,
  connectionsMade,
  invitationsSent,
  linkedinCoachLevel,
  postEngagement,
  postReach,
  postsPublished,
} from './social';
export { managerRating, peerRating } from './team';
