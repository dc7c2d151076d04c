import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('plain sentences that only resemble what tells no action', () => {
  it.each([
    [
      'en',
      'The EU opened an investigation over hateful posts on X.',
      'investigation_opened eu-commission x -'
    ],
    ['en', 'Ofcom opens inquiry over abuse on Telegram.', 'investigation_opened gb-ofcom telegram -'],
    [
      'en',
      'Brussels opened formal proceedings over illegal videos posted on TikTok.',
      'investigation_opened eu-commission tiktok -'
    ],
    [
      'en',
      'EU opens probe into hateful comments posted on Facebook after riots.',
      'investigation_opened eu-commission facebook -'
    ],
    [
      'fr',
      'La Commission européenne ouvre une enquête après la diffusion de messages haineux publiés sur X.',
      'investigation_opened eu-commission x -'
    ],
    [
      'en',
      'The SEC opened an inquiry into the hack of SolarWinds.',
      'investigation_opened us-sec solarwinds -'
    ],
    [
      'fr',
      'La Cnil a ouvert une enquête sur la cyberattaque contre Free.',
      'investigation_opened fr-cnil free -'
    ],
    [
      'en',
      'Brussels stepped up its attack on Apple with a 500 million euro fine.',
      'fine eu-commission apple 500000000'
    ],
    ['en', 'FTC secures record $5 billion settlement with Facebook.', 'fine us-ftc facebook 5000000000'],
    ['en', 'SEC files lawsuit against San Francisco-based Uber.', 'lawsuit us-sec uber -'],
    ['en', 'US files lawsuit against China-owned TikTok.', 'lawsuit us-authorities tiktok -'],
    ['en', 'Ryanair planes were grounded by the Italian authority Enac.', 'order it-enac ryanair -'],
    ['en', 'Boeing 737s are all grounded, the FAA says.', 'order us-faa boeing -'],
    ['en', 'Aeroflot planes were banned by the EU.', 'ban eu-authorities aeroflot -'],
    ['en', 'TikTok accounts were banned by the Indian government.', 'ban in-authorities tiktok -'],
    [
      'en',
      'Dr Martens was fined £2m by the Competition and Markets Authority.',
      'fine gb-cma dr-martens 2000000'
    ],
    [
      'en',
      'The regulator in Switzerland barred from the market two units of Glencore.',
      'ban ch-authorities glencore -'
    ],
    ['en', 'The Philippine Justice Dept filed charges against Rappler.', 'lawsuit ph-authorities rappler -'],
    ['en', 'Italy’s privacy watchdog blocks the AI assistant Claude.', 'ban it-garante claude -'],
    [
      'fr',
      'Nike règle une enquête américaine pour 5 millions de dollars.',
      'fine us-authorities nike 5000000'
    ]
  ] as const)('are read (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'Facebook to pay $650m to settle Illinois privacy lawsuit.'],
    ['en', 'Zoom to pay $85 million to settle a U.S. privacy lawsuit brought by users.'],
    ['en', 'Walmart to pay $5m to settle California workers’ claims that they were denied breaks.'],
    ['en', 'Lloyds Banking Group has paid £20bn in PPI claims, the FCA said.'],
    ['fr', 'Airbus a reçu une de ses plus belles récompenses.'],
    ['fr', 'Renault a reçu une de ses plus grosses commandes en Chine.'],
    ['en', 'Moody’s said the Fed had opened a review of bank capital rules.'],
    ['en', 'Netflix says the UK government will fine pirates.'],
    ['en', 'Apple says EU order to block apps harms users.'],
    ['en', 'Target to hire 5,000 inspectors missed, government orders inquiry.'],
    ['en', 'Villagers filed objections to a Tesla factory, the German state said.'],
    ['en', 'Uber settled with its drivers in California over pay.'],
    ['en', 'Starbucks paid a UK corporation tax bill of £5m last year.'],
    ['en', 'The lawsuit, filed in a New York court, alleges that Uber violated privacy laws.'],
    ['en', 'Bayer shared files with German police as part of an investigation into a supplier.'],
    ['en', 'The regulator criticised Vodafone over its penalty for leaving early.'],
    ['en', 'The health ministry ordered tests from Abbott worth $5m.']
  ] as const)('tell none (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
