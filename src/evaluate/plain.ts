/** Text for comparing: one kind of space, apostrophe and case. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim().toLowerCase();
}
