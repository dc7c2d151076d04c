import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('an action on a merger', () => {
  it.each<[string, string]>([
    [
      'Britain’s competition watchdog has opened an in-depth investigation into Vodafone’s merger with Three.',
      'investigation_opened gb-cma vodafone+three -'
    ],
    [
      'Getty Images’ planned merger with Shutterstock is to face an in-depth investigation, the CMA said on Tuesday.',
      'investigation_opened gb-cma getty-images+shutterstock -'
    ],
    ['The European Commission blocked Siemens’ merger with Alstom.', 'ban eu-commission siemens+alstom -']
  ])('strikes both who merge: %s', (text, told) => {
    expect(actionLines('en', text)).toEqual([told]);
  });

  it('strikes who buys another', () => {
    expect(actionLines('en', 'EU regulators are investigating Adobe’s purchase of Figma.')).toEqual([
      'investigation_opened eu-commission adobe -'
    ]);
  });

  it('is a lawsuit where a court, wherever it sits, is asked to block it', () => {
    expect(
      actionLines(
        'en',
        'The FTC has asked a federal court in Oregon to block Kroger’s purchase of Albertsons.'
      )
    ).toEqual(['lawsuit us-ftc kroger -']);
    expect(actionLines('en', 'Kroger has asked a federal court in Oregon to let it buy Albertsons.')).toEqual(
      []
    );
  });
});
