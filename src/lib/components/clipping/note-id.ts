/** Id of the note of an action, as the passage that it is about links to it. */
export const noteId = (number: number): string => `note-${number}`;
