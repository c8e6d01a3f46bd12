import { defaultPracticeProfile } from '../../src/consultation/index.ts';
import type { PracticeProfile } from '../../src/consultation/index.ts';

/**
 * What the default profile leaves empty, filled with examples: numbers 555-0100 to 555-0199
 * are kept for fiction, and nobody can have an address that ends in `.example`.
 */
export const examplePractice: PracticeProfile = {
  ...defaultPracticeProfile,
  phone: '(404) 555-0100',
  hours: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((day) => ({
    day,
    from: '09:00',
    to: '17:00',
  })),
  timeZone: 'America/New_York',
  retentionDays: { new: 180, 'in-review': 180, contacted: 180, booked: 365, closed: 90 },
  privacyContact: 'privacy@practice.example',
  privacyNotice: { en: 'An example of a notice.', es: 'Un ejemplo de aviso.' },
};
