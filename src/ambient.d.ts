/** Modules that the build makes out of YAML files; see src/house/scenario-modules.ts. */

/** The library of norms of `assets/norms`, checked and read. */
declare module 'virtual:library' {
  export const library: import('./scenario/library.ts').Library;
}

/** What a list of scenarios shows, and the way to the whole of each. */
declare module 'virtual:scenarios' {
  type Scenario = import('./core/scenario.ts').Scenario;

  export interface ShippedScenario {
    readonly file: string; // from the root: "scenarios/oewg-2019-2021.yaml"
    readonly id: Scenario['id'];
    readonly title: Scenario['title'];
    readonly summary: Scenario['summary'];
    readonly period: Scenario['period'];
    readonly kind: Scenario['forum']['kind'];
    readonly seats: number;
    readonly lesson: { readonly seat: string; readonly seed: number } | null;
    readonly load: () => Promise<Scenario>;
  }

  type CommitteeScenario = import('./core/committee/agenda.ts').CommitteeScenario;

  export interface ShippedDraft {
    readonly file: string; // from the root: "scenarios/resolution-73-27-2018.yaml"
    readonly id: string;
    readonly title: Scenario['title'];
    readonly summary: Scenario['summary'];
    readonly date: string; // ISO day of the plenary's action
    readonly load: () => Promise<CommitteeScenario>;
  }

  /** Every room of `scenarios`, earliest first. */
  export const scenarios: readonly ShippedScenario[];
  /** Every draft resolution of `scenarios`, earliest first. */
  export const drafts: readonly ShippedDraft[];
}

/** True in the page that is one file and has nothing beside it. */
declare const ONE_FILE: boolean;

/** One scenario of `scenarios`, checked and compiled. */
declare module '*.yaml' {
  export const scenario: import('./core/scenario.ts').Scenario;
}
