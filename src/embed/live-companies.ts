import EmbedCompanies from '../lib/components/embed/EmbedCompanies.svelte';
import { provide } from './live.ts';

provide({ companies: EmbedCompanies });
