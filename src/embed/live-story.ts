import EmbedActions from '../lib/components/EmbedActions.svelte';
import EmbedCompanies from '../lib/components/EmbedCompanies.svelte';
import EmbedPlaces from '../lib/components/EmbedPlaces.svelte';
import { provide } from './live.ts';

provide({ actions: EmbedActions, companies: EmbedCompanies, places: EmbedPlaces });
