declare global {
  namespace App {
    interface Locals {
      /** SVG of each chart of the page at each layout width, by `<view>-<width>`. */
      charts: Map<string, string>;
    }
  }
}

export {};
