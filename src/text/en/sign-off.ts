/** Said on the result once a clinician of the practice has signed the rules. */
export const signedOff =
  '{name} of this practice has read and confirmed these rules. That was on {day}.';
