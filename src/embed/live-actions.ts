import EmbedActions from '../lib/components/embed/EmbedActions.svelte';
import { provide } from './live.ts';

provide({ actions: EmbedActions });
