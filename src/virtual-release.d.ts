/** Which definition a page carries; made by the build. */
declare module 'virtual:release' {
  export const version: string;
  export const contentHash: string;
  /** Version of the consent texts. */
  export const consents: string;
  /** Not released: the page says so. */
  export const draft: boolean;
}
