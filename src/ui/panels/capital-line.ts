/** The capital's line at the foot of the draft: what it wants of the paragraph in hand, and how it stands. */
import { html, type TemplateResult } from 'lit-html';
import type { Paragraph } from '../../core/text/provision.ts';
import type { Instruction, View } from '../../core/view.ts';
import { icon } from '../icons.ts';
import { dutyOf } from '../instructions.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';

function lineOf(view: View, instruction: Instruction): string {
  const provision = view.text.provisions.find((p) => p.id === instruction.provision);
  const label = (id: string): string => {
    const reading = provision?.readings.find((r) => r.id === id);
    return reading === undefined ? '' : inWords(reading.label);
  };
  const standing = view.draft.standings[instruction.provision];
  const want = say(instruction.ask || instruction.stake === 'wanted' ? 'capital.bring' : 'capital.prefer', {
    words: label(instruction.seek),
  });
  const refused = instruction.refuse.map(label).filter((l) => l !== '');
  const duty = dutyOf(instruction);
  const rest =
    refused.length > 0
      ? say('capital.refuse', { words: refused.join(', ') })
      : duty === 'trade'
        ? say('capital.trade')
        : say('capital.bearable');
  const now =
    standing !== undefined && standing.standing === 'text' && instruction.refuse.includes(standing.reading)
      ? ` ${say('capital.crossed')}`
      : '';
  return `${want} ${rest}${now}`;
}

/** The line on a paragraph; the phone's Capital tab shows the whole of the instructions instead. */
export function capitalLine(stage: Stage, view: View, paragraph: Paragraph | null): TemplateResult {
  const about = view.instructions.filter((i) => paragraph?.provisions.includes(i.provision) === true);
  return html`<aside class="capital-line" id="capital" aria-label=${say('capital.name')}>
    ${icon('mail')}
    <p>
      <b>${say('capital.name')}:</b>
      ${about.length === 0 ? say('capital.nothing') : about.map((i) => html`<span class="capital-words">${lineOf(view, i)}</span> `)}
    </p>
    <button class="plain capital-all" @click=${() => stage.set({ sheet: 'capital' })}><span>${say('capital.all')}</span></button>
  </aside>`;
}
