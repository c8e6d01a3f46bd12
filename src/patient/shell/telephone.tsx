/** A telephone number that can be pressed. */
export function Telephone({ number }: { readonly number: string }) {
  return (
    <a className="telephone" href={telephoneAddress(number)}>
      {number}
    </a>
  );
}

/** `tel:` with the digits and a leading plus, without an extension. */
export function telephoneAddress(number: string): string {
  return `tel:${number.replace(/\p{L}.*$/u, '').replaceAll(/(?!^\+)\D/gu, '')}`;
}
