import EmbedActions from '../lib/components/embed/EmbedActions.svelte';
import EmbedCompanies from '../lib/components/embed/EmbedCompanies.svelte';
import EmbedPlaces from '../lib/components/embed/EmbedPlaces.svelte';
import { provide } from './live.ts';

provide({ actions: EmbedActions, companies: EmbedCompanies, places: EmbedPlaces });
