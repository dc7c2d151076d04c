/** What the query of an embed says of its frame, its look or the page around, not of the view. */
const NOT_OF_THE_VIEW = /^(initialWidth|childId|parentTitle|parentUrl|theme|background|accent|font)(=|$)/;

/** The part of an embed's query that says what it shows, without `?`: all that may leave it in a link. */
export function viewSearch(search: string): string {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !NOT_OF_THE_VIEW.test(part))
    .join('&');
}
