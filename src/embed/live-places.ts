import EmbedPlaces from '../lib/components/EmbedPlaces.svelte';
import { provide } from './live.ts';

provide({ places: EmbedPlaces });
