/** The id of the control of a field of the profile, for the summary of errors. */
export function fieldId(field: string): string {
  return `profile-${field.replaceAll('.', '-')}`;
}
