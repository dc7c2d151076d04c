export { entries, load } from '../../../lib/server/review-page.ts';
