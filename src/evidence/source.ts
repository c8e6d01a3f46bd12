/**
 * How far a source has been checked: `V` read at the source, `V2` read only in a
 * secondary source, `M` general knowledge that nobody has checked, `article` a claim of
 * the article itself, `policy` a choice of this product that no source makes for it.
 */
export type EvidenceMark = 'V' | 'V2' | 'M' | 'article' | 'policy';

/** A claim of the article, or something outside it, that a statement may cite. */
export interface Source {
  /** Heading of the article's section, or the title of the source. Never a sentence of it. */
  readonly title: string;
  readonly mark: EvidenceMark;
  /** Publisher or journal, where it adds something to the title. */
  readonly publisher?: string;
  /** Year of publication, where it is known. */
  readonly year?: number;
  /** Address of the source, where there is one. */
  readonly url?: string;
  /** ISO day on which the source was last read or looked for. */
  readonly checkedOn: string;
}
