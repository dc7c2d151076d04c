import type { Clipping } from '../../types.ts';

/** Countries whose top-level domains are those of their newspapers, and not of companies everywhere (`.io`, `.ai`). */
const NATIONAL =
  /\.(fr|be|ch|ca|lu|uk|ie|in|au|nz|it|de|es|jp|kr|sg|hk|at|nl|pl|pt|gr|se|no|dk|fi|cz|hu|ro|tr|ru|ua|br|mx|ar|cl|za|ng|ke|tw|th|ph|vn|my|pk|il|cn)$/;

/**
 * The country whose authorities a newspaper calls « le régulateur » or « the ministry » without more: that of its domain; for
 * French without one, France. Null where nothing tells (English is written everywhere).
 */
export function homeOf({ outlet, language }: Pick<Clipping, 'outlet' | 'language'>): string | null {
  const domain = NATIONAL.exec(outlet ?? '')?.[1];
  if (domain !== undefined) return domain === 'uk' ? 'GB' : domain.toUpperCase();
  return language === 'fr' ? 'FR' : null;
}
