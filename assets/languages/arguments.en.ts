import type { Arguments } from '../../src/telling/pieces.ts';

/**
 * Why a delegation holds to one side of an issue, as one hears it in the open: by pole of the issue.
 * Each is a clause of its own that stands alone as a sentence. No State is named, no number is said.
 */
export const ARGUMENTS_EN: Arguments = {
  IHL: {
    minus: [
      'talk of rules for conflict must not make conflict by such means look lawful',
      'we would keep these technologies peaceful and not prepare the ground for their use in war',
      'to regulate war in this field is halfway to accepting it',
    ],
    plus: [
      'where there is armed conflict, civilians need the protection of humanitarian law here too',
      'to say that humanitarian law applies does not license war; it limits what may be done in it',
      'hospitals and those who work in them need this protection whatever the means of attack',
    ],
  },
  SELF_DEFENCE: {
    minus: [
      'disputes belong at the table, and nothing here should suggest a shorter way',
      'the judgement of one State alone must not open the door to force',
      'a text that lists responses to an attack may come to invite them',
    ],
    plus: [
      'the Charter applies as a whole, and one cannot choose among its articles',
      'a right that the Charter calls inherent does not lapse because the means are new',
      'silence on how a State may answer an attack makes miscalculation more likely',
    ],
  },
  NEW_TREATY: {
    minus: [
      'we have law and we have norms; what is missing is that all carry them out',
      'a treaty would take many years, and the incidents are of today',
      'to call for new law may cast doubt on the law we have',
    ],
    plus: [
      'what is voluntary protects only those whom others choose to spare',
      'rules that bind all alike are the best protection for those with few means of their own',
      'where practice differs so widely, binding rules can bring it together',
    ],
  },
  NEW_NORMS: {
    minus: [
      'what we agreed should be carried out before we write more',
      'a longer list is not yet a safer world',
      'many of us are still at work on the norms that we have',
    ],
    plus: [
      'the threats have changed since the norms were agreed, and the list should follow',
      'to add to what we have is not to doubt it',
      'a list that may no longer grow will soon be out of date',
    ],
  },
  FORUM: {
    minus: [
      'what counts is a format that helps States to act and not only to meet',
      'we would not do twice what other bodies already do',
      'practical work needs a home in which it can begin soon',
    ],
    plus: [
      'what touches all States should be decided with all States in the room',
      'a single process under the United Nations serves us better than several side by side',
      'delegations with few people cannot be in several rooms at once',
    ],
  },
  ATTRIBUTION: {
    minus: [
      'a State may judge the facts for itself and say what it finds',
      'those who have suffered harm need not wait for anybody’s leave to speak of it',
      'what is done in the dark is best answered in the open',
    ],
    plus: [
      'an accusation without proof helps nobody and may do harm',
      'the facts should come before the names',
      'few of us could verify such claims alone, and so the evidence should be shared',
    ],
  },
  SOVEREIGNTY_CONTENT: {
    minus: [
      'we came here to make networks safe, not to settle what people may read',
      'people have the same rights online as offline, and the text should not narrow them',
      'a text on security should not turn into a text on content',
    ],
    plus: [
      'what is spread across borders to unsettle a society is a matter of security too',
      'every State has a duty to look after its own information space',
      'sovereignty does not end where the cable comes ashore',
    ],
  },
  STAKEHOLDERS: {
    minus: [
      'States carry the responsibility for security, and so the decisions are theirs',
      'this is a process among governments; others can be heard without deciding',
      'we welcome advice from outside and settle matters among ourselves',
    ],
    plus: [
      'those who run the networks know things that we need to hear',
      'a rule of which its users have never heard will not be followed',
      'an open door has never weakened a text',
    ],
  },
  CAPACITY: {
    minus: [
      'help works best where it is asked for and fits the means at hand',
      'much good work is under way already, and we should not build beside it',
      'the text should promise only what can be delivered',
    ],
    plus: [
      'a rule that we lack the means to carry out stays on paper',
      'the gap between us is a risk to all, not only to those behind it',
      'for many in this room it is here that words turn into deeds',
    ],
  },
  TERMINOLOGY: {
    minus: [
      'the terms should be those that our engineers and our courts already use',
      'a wider term would bring in matters that this room was not asked to settle',
      'we prefer words whose scope everybody knows',
    ],
    plus: [
      'the terms should be those of the mandate that the Assembly gave us',
      'we speak of these technologies in all their uses and not of one layer of them',
      'the words of earlier resolutions are the safest ground',
    ],
  },
  SUPPLY_CHAIN: {
    minus: [
      'every State must be able to rely on what it builds into its vital networks',
      'whether a supplier can be trusted is a question of security and not of trade alone',
      'care in the choice of suppliers is not discrimination',
    ],
    plus: [
      'technology should not be kept from those who need it most',
      'measures taken in the name of security must not become barriers to trade',
      'confidence in a product should rest on evidence and not on its origin',
    ],
  },
  POC_CBM: {
    minus: [
      'such measures last when each State takes them up as it is ready',
      'confidence grows step by step and cannot be decreed',
      'the experience of the regions should come first and then be shared',
    ],
    plus: [
      'in a crisis one must know whom to call',
      'a list of contacts costs little and may prevent much',
      'it is something that we can do now, while the rest is argued',
    ],
  },
  CYBERCRIME_TREATY: {
    minus: [
      'a convention on crime exists, it works, and others may join it',
      'crime is dealt with in another hall and by other experts',
      'investigators need cooperation now rather than another text to wait for',
    ],
    plus: [
      'crime without borders calls for a convention in whose making all have a part',
      'many of us were not at the table when the present instruments were written',
      'a universal instrument would close the gaps between the regional ones',
    ],
  },
  GENDER_SDG: {
    minus: [
      'our mandate is security, and we should keep to it',
      'these are worthy aims, and they have forums of their own',
      'a text that speaks of everything is heard on nothing',
    ],
    plus: [
      'women use these technologies as much as men and are seldom in the room',
      'security and development cannot be had one without the other',
      'what does harm online does not harm everybody alike',
    ],
  },
  EXISTING_LAW: {
    minus: [
      'how the law applies is not yet common ground, and the text should not pretend that it is',
      'new means raise questions that older rules did not foresee',
      'to say that the law applies is not yet to say how',
    ],
    plus: [
      'the law does not stop where the network begins',
      'the law we have is enough to act on, if we mean to act',
      'to ask again whether the law applies would be a step back',
    ],
  },
  MILITARY: {
    minus: [
      'what matters is what States do, not what they are able to do',
      'such means exist, and the useful question is how they are used',
      'to be open about doctrine builds more trust than to deny that it exists',
    ],
    plus: [
      'these technologies should serve peace and development',
      'an arms race in this field would leave all of us less safe',
      'the more such means are built, the likelier their use becomes',
    ],
  },
};
