import EmbedPlaces from '../lib/components/embed/EmbedPlaces.svelte';
import { provide } from './live.ts';

provide({ places: EmbedPlaces });
