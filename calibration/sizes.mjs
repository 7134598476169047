/** Participants by periods. With turnover a third comes late, a third leaves early, and one result in twenty is missing. */
export const sizes = {
  '6 × 3': { participants: 6, periods: 3 },
  '6 × 12': { participants: 6, periods: 12 },
  '15 × 6': { participants: 15, periods: 6 },
  '15 × 12': { participants: 15, periods: 12 },
  '30 × 6': { participants: 30, periods: 6 },
  '30 × 12': { participants: 30, periods: 12 },
  '60 × 12': { participants: 60, periods: 12 },
  '60 × 24': { participants: 60, periods: 24 },
  '20 × 12 with turnover': { participants: 20, periods: 12, turnover: true },
  '40 × 24 with turnover': { participants: 40, periods: 24, turnover: true },
  '6 × 28 days': { participants: 6, periods: 28 },
  '10 × 90 days': { participants: 10, periods: 90 },
  '30 × 90 days': { participants: 30, periods: 90 },
  '30 × 365 days': { participants: 30, periods: 365 },
};

export const historiesOfDays = Object.keys(sizes).filter((size) => size.endsWith('days'));

export const everySize = Object.keys(sizes).filter((size) => !size.endsWith('days'));

/** Where licences and pillars can be compared. */
export const largerTeams = ['30 × 6', '30 × 12', '60 × 12', '60 × 24', '40 × 24 with turnover'];
