/** The items in their order, cut before each that opens a group; the first ones may open none. */
export function groupsOf<Item>(items: readonly Item[], opens: (item: Item) => boolean): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last === undefined || opens(item)) groups.push([item]);
    else last.push(item);
  }
  return groups;
}
