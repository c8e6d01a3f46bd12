/** A square of modules; `true` is dark. */
export class QrGrid {
  readonly size: number;
  readonly #dark: boolean[];
  readonly #fixed: boolean[];

  constructor(size: number) {
    this.size = size;
    this.#dark = Array.from({ length: size * size }, () => false);
    this.#fixed = Array.from({ length: size * size }, () => false);
  }

  isDark(row: number, column: number): boolean {
    return this.#dark[row * this.size + column] === true;
  }

  /** Belongs to a pattern that carries no data. */
  isFixed(row: number, column: number): boolean {
    return this.#fixed[row * this.size + column] === true;
  }

  set(row: number, column: number, dark: boolean): void {
    this.#dark[row * this.size + column] = dark;
  }

  fix(row: number, column: number, dark: boolean): void {
    if (row < 0 || column < 0 || row >= this.size || column >= this.size) return;
    this.set(row, column, dark);
    this.#fixed[row * this.size + column] = true;
  }

  row(row: number): boolean[] {
    return this.#dark.slice(row * this.size, (row + 1) * this.size);
  }

  column(column: number): boolean[] {
    return Array.from({ length: this.size }, (_, row) => this.isDark(row, column));
  }
}
