/** Absolute address of the site's root, with a slash at its end; null where the build was not told (`SITE_URL`). */
export function siteUrl(): string | null {
  const { SITE_URL: url = '' } = process.env;
  return url === '' ? null : url;
}
