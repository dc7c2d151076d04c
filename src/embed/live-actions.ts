import EmbedActions from '../lib/components/EmbedActions.svelte';
import { provide } from './live.ts';

provide({ actions: EmbedActions });
