/** What every way of deciding is held to: ids of all reasons, whichever of them won. */
export interface Decided {
  readonly level: string;
  readonly levelReasons: readonly string[];
  readonly options: {
    readonly 'medical-grade': DecidedOption;
    readonly topical: DecidedOption;
  } | null;
  readonly cautions: readonly string[];
  readonly advice: readonly string[];
}

export interface DecidedOption {
  readonly status: string;
  /** `<rule> <effect>`, in the order of the rules. */
  readonly reasons: readonly string[];
}

/** Answers that apply, as they are stored. */
export type RunAnswers = Readonly<Record<string, string | readonly string[]>>;

/** One way of deciding a run, made ready beforehand. */
export interface Way {
  readonly name: string;
  readonly decide: (answers: RunAnswers) => Decided | Promise<Decided>;
}
