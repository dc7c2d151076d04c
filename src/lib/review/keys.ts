/** What one key does while reviewing. */
export const COMMANDS = {
  confirm: 'c',
  reject: 'r',
  edit: 'e',
  undo: 'u',
  next: 'n',
  previous: 'p',
  skip: 's',
  open: 'o',
  text: 't',
  read: 'l',
  add: 'a',
  mention: 'm',
  published: 'd',
  event: 'v',
  save: 'w'
} as const;
export type Command = keyof typeof COMMANDS;

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

const BY_KEY = new Map(Object.entries(COMMANDS).map(([command, key]) => [key as string, command as Command]));

/**
 * The command of a key. None together with Ctrl, Alt or Meta, which belong to browser and system, nor while something is
 * being typed; and a key held down only walks on, so that nothing is decided unseen.
 */
export function commandOf(press: KeyPress, typing: boolean): Command | null {
  if (typing || press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const command = BY_KEY.get(press.key.toLowerCase()) ?? null;
  return press.repeat && command !== 'next' && command !== 'previous' ? null : command;
}

/** Whether keys belong to the element that has the focus: a field, or a list to choose from. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
