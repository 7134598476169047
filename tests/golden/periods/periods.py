"""Dates with their day number from 1970-01-01 and their ISO 8601 year and week, by Python's datetime.

/usr/bin/python3 tests/golden/periods/periods.py > tests/golden/periods/periods.json
"""

import datetime
import json

EPOCH = datetime.date(1970, 1, 1)


def row(date):
    year, week, _ = date.isocalendar()
    return [date.isoformat(), (date - EPOCH).days, f"{year:04d}-W{week:02d}"]


around_new_year = [
    datetime.date(year, month, day)
    for year in [1, 4, 100, 400, 1582, 1900, *range(1969, 2051), 2100, 2400, 9998]
    for month, day in [(1, 1), (1, 3), (1, 4), (2, 28), (3, 1), (12, 28), (12, 29), (12, 31)]
    if (year, month, day) >= (1, 1, 1)
]
leap_days = [datetime.date(year, 2, 29) for year in (4, 400, 1972, 2000, 2024, 2400)]
weeks_in_year = [
    [year, datetime.date(year, 12, 28).isocalendar()[1]] for year in range(1, 9999)
]

print(
    json.dumps(
        {
            "dates": [row(date) for date in around_new_year + leap_days],
            "longYears": [year for year, weeks in weeks_in_year if weeks == 53],
        },
        separators=(",", ":"),
    )
)
