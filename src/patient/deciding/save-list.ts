/** A list as plain text, numbered, with its title above and one line below. */
export function listAsText(title: string, items: readonly string[], end: string): string {
  const numbered = items.map((item, place) => `${place + 1}. ${item}`);
  return `${title}\n\n${numbered.join('\n')}\n\n${end}\n`;
}

/** Milliseconds for which a file can be read: Safari reads it only once it was told where to. */
const readable = 60_000;

/** Offers a list to the browser as a file to keep. Nothing leaves the device. */
export function saveList(title: string, items: readonly string[], end: string): void {
  const text = listAsText(title, items, end);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readable);
}
