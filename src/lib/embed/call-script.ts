/**
 * Data as a classic script that calls a global function with it: in a frame of opaque origin a script arrives from any host,
 * where `fetch` needs a header that many static hosts do not send.
 */
export function callScript(name: string, ...values: readonly unknown[]): string {
  const json = values.map((value) =>
    JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
  );
  return `${name}(${json.join(',')});\n`;
}
