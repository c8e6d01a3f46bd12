/** Which definition the page carries: given by the build (`scripts/vite/release.ts`). */
declare module 'virtual:release' {
  export const release: {
    readonly version: string;
    /** Version of the consent texts. */
    readonly consents: string;
    readonly draft: boolean;
  };
}
