import { expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

/** What CRMs call the columns of their deals, each with the page or public file that says so. */
const exports: [string, string, string[], string[][]][] = [
  [
    'Salesforce',
    'https://help.salesforce.com/s/articleView?id=sales.opp_fields.htm',
    [
      'Opportunity Owner',
      'Account Name',
      'Opportunity Name',
      'Stage',
      'Amount',
      'Expected Revenue',
      'Close Date',
    ],
    [
      ['R1', 'Acme', 'One', 'Closed Won', '12,000.50', '12,000.50', '4/30/2025'],
      ['R1', 'Acme', 'Two', 'Closed Won', '8,000.00', '8,000.00', '4/2/2025'],
      ['R1', 'Acme', 'Three', 'Negotiation/Review', '9,000.00', '900.00', '5/2/2025'],
      ['R1', 'Acme', 'Four', 'Closed Lost', '100.00', '0.00', '4/2/2025'],
    ],
  ],
  [
    'Salesforce, fields of the API',
    'https://schemas.apis.io/schemas/salesforce-sales-cloud/salesforce-sales-cloud-opportunity/',
    ['Id', 'OwnerId', 'Name', 'StageName', 'Amount', 'CloseDate', 'IsClosed', 'IsWon', 'CreatedDate'],
    [
      ['1', 'R1', 'One', 'Closed Won', '12000.5', '2025-04-30', 'true', 'true', '2025-01-01T00:00:00.000Z'],
      ['2', 'R1', 'Two', 'Closed Won', '8000', '2025-04-02', 'true', 'true', '2025-01-01T00:00:00.000Z'],
      ['3', 'R1', 'Four', 'Closed Lost', '100', '2025-05-02', 'true', 'false', '2025-01-01T00:00:00.000Z'],
    ],
  ],
  [
    'HubSpot',
    'https://knowledge.hubspot.com/crm-deals/hubspots-default-deal-properties',
    ['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Deal owner', 'Amount', 'Create Date', 'Pipeline'],
    [
      ['1', 'One', 'Closed Won', '2025-04-30 17:05', 'R1', '12000.5', '2025-01-01 09:00', 'Sales'],
      ['2', 'Two', 'Closed Won', '2025-04-02 08:00', 'R1', '8000', '2025-01-01 09:00', 'Sales'],
      ['3', 'Three', 'Contract Sent', '2025-05-31 08:00', 'R1', '900', '2025-01-01 09:00', 'Sales'],
    ],
  ],
  [
    'Dynamics 365',
    'https://github.com/MicrosoftDocs/dynamics-365-customer-engagement/blob/0c0112486f7882018d8c9b09ef75c3e99a5f3927/ce/sales/developer/entities/opportunity.md',
    [
      'Topic',
      'Account',
      'Actual Close Date',
      'Actual Revenue',
      'Est. close date',
      'Est. revenue',
      'Owner',
      'Status',
    ],
    [
      ['One', 'Acme', '4/30/2025', '12,000.50', '4/1/2025', '10.00', 'R1', 'Won'],
      ['Two', 'Acme', '4/2/2025', '8,000.00', '4/1/2025', '10.00', 'R1', 'Won'],
      ['Three', 'Acme', '', '', '5/1/2025', '10.00', 'R1', 'Open'],
      ['Four', 'Acme', '5/3/2025', '0.00', '5/1/2025', '10.00', 'R1', 'Lost'],
    ],
  ],
  [
    'Pipedrive',
    'https://github.com/RockRoofing/rock-app/blob/298885fe2904505212445f35ddf16438ff50c997/lib/crmImportMap.js',
    [
      'Deal - ID',
      'Deal - Title',
      'Deal - Stage',
      'Deal - Status',
      'Deal - Value',
      'Deal - Organization',
      'Deal - Contact person',
      'Deal - Owner',
      'Deal - Expected close date',
      'Deal - Deal created',
      'Deal - Won time',
      'Deal - Lost time',
    ],
    [
      [
        '1',
        'One',
        'Review',
        'Won',
        '12000.5',
        'Acme',
        'Ann',
        'R1',
        '2025-04-01',
        '2025-01-01',
        '2025-04-30 10:00:00',
        '',
      ],
      [
        '2',
        'Two',
        'Review',
        'Won',
        '8000',
        'Acme',
        'Ann',
        'R1',
        '2025-04-01',
        '2025-01-01',
        '2025-04-02 10:00:00',
        '',
      ],
      [
        '3',
        'Three',
        'Review',
        'Lost',
        '900',
        'Acme',
        'Ann',
        'R1',
        '2025-04-01',
        '2025-01-01',
        '',
        '2025-04-09 10:00:00',
      ],
    ],
  ],
];

test.each(exports)('deals of %s are read without a map (%s)', (_, __, head, rows) => {
  const text = [head, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
  const asked = readTable(text);
  expect(asked.problems).toMatchObject([{ code: 'single-deals', remedy: 'deals' }]);
  const { data, problems } = readTable(text, { deals: true });
  expect(problems).toEqual([]);
  const { participant, period, metrics } = data!.observations;
  expect(participant[0]).toBe('R1');
  expect(period[0]).toBe('2025-04');
  expect(metrics.revenue?.[0]).toBe(20_000.5);
  // Months in which nothing was won are 0.
  expect(Array.from(metrics.revenue ?? []).slice(1)).toEqual(
    Array.from(period)
      .slice(1)
      .map(() => 0),
  );
});
