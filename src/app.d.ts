declare global {
  namespace App {
    interface Locals {
      /** SVG of each chart of the page at each layout width, by `<view>-<width>`. */
      charts: Map<string, string>;
      /** Hash of the dataset that the page shows; undefined where an address cannot ask it for another. */
      dataset?: string;
      /** Rows that the page comes alive with and may not carry. */
      rows?: readonly unknown[];
    }
  }
}

export {};
