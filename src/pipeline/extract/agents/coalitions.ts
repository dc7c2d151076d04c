import { createSearch } from '../text/search.ts';
import type { Scene } from '../scene.ts';
import type { AgentIndex } from './agent-index.ts';
import type { Agent } from './agent.ts';
import { isGeneralId } from './antecedent.ts';

/**
 * Returns a function that adds the states which act together with an authority: “the FTC and a coalition of 46 states sued”, « le Texas et neuf
 * autres États ». Only where the authority's country has a body for them in the gazetteer (role `state-justice`).
 */
export function createCoalitionReader({ authorityFor, idOf }: Pick<AgentIndex, 'authorityFor' | 'idOf'>) {
  return (agent: Agent, scene: Scene): Agent => {
    const { jurisdiction } = agent;
    if (agent.private || jurisdiction === null || agent.authorities.length === 0) return agent;
    if (!STATES.test(scene.text)) return agent;
    const states = authorityFor(['state-justice'], jurisdiction);
    if (states === null || agent.authorities.includes(states)) return agent;
    const places = scene.places.filter((place) => !isGeneralId(idOf(place) ?? ''));
    const named = [...scene.authorities, ...places].filter((mention) =>
      agent.authorities.includes(idOf(mention) ?? '')
    );
    const joins = STATES.all(scene.text).some((found) => {
      const start = scene.start + found.index;
      const end = start + found[0].length;
      const before = scene.text.slice(0, found.index);
      return (
        JOINED.test(before) ||
        named.some(
          (mention) =>
            AND_BEFORE.test(scene.text.slice(mention.end - scene.start, found.index)) ||
            AND_BEHIND.test(scene.text.slice(end - scene.start, Math.max(end, mention.start) - scene.start))
        )
      );
    });
    return joins ? { ...agent, authorities: [...agent.authorities, states] } : agent;
  };
}

const COUNT =
  "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty)(?:-\\p{Ll}+)?|several|some|many|most|dozens of|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\\p{Ll}+)?|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante)(?:-\\p{Ll}+|\\set\\sune?)?|plusieurs|(?:une?\\s)?(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine)s?\\sd[e']|des\\sdizaines\\sd[e'])";
const GROUP =
  "(?:(?:an?\\s(?:bipartisan\\s)?|une?\\s)(?:coalition|group|groupe|alliance)\\s(?:of|de|d'|des)\\s?)";

/** So many states, or their attorneys general. */
const STATES = createSearch(
  new RegExp(
    `(?<![\\p{L}\\d])(?:${GROUP}(?:${COUNT}\\s?)?|(?:more than\\s|nearly\\s|plus de\\s|près de\\s)?${COUNT}\\s?)(?:other\\s|autres\\s)?(?:U\\.?S\\.?\\s|American\\s)?(?:states|états|etats|(?:state\\s(?:and\\sdistrict\\s)?)?attorneys[\\s-]general|procureurs(?:\\sgénéraux)?(?:\\sd'(?:états|etats))?)(?![\\p{L}-])`,
    'iu'
  )
);

/** What joins them to whoever stands before, and to what is said of that one: “the FTC, the antitrust watchdog, and 17 states”. */
const AND_BEFORE =
  /^(?:,\s[^,;:.]{3,60}(?=,))?(?:\s\([^()]{1,20}\))?,?\s(?:(?:and|et)(?:\sby|\spar)?|along with|together with|joined by|alongside|backed by|ainsi que|avec|rejointe?s?\spar|(?:aux|à leurs) côtés de)\s$/u;
const AND_BEHIND =
  /^(?:\s(?:américains|fédérés))?,?\s(?:and|et|along with|together with|ainsi que|avec)\s(?:the\s|le\s|la\s|l')?$/u;
/** Wherever they join in: “sued in February along with eight states”, “a complaint of its own, joined by seven states”. */
const JOINED = /(?:along with|together with|joined by|alongside|rejointe?s?\spar|aux côtés de|ainsi que)\s$/u;
