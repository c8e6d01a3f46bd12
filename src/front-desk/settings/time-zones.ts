/** Zones of the United States come first: most practices are there. */
const first = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

/** Every time zone that this browser knows. */
export function timeZones(): string[] {
  return [...new Set([...first, ...Intl.supportedValuesOf('timeZone')])];
}
