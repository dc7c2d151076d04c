import EmbedCompanies from '../lib/components/EmbedCompanies.svelte';
import { provide } from './live.ts';

provide({ companies: EmbedCompanies });
