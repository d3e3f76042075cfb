/** Modules that the build makes out of files; see src/house/yaml-modules.ts. */

/** A norms file of `assets/norms`, parsed and not yet checked. */
declare module '*.yaml' {
  export const data: unknown;
}

/** All files of `assets/norms`, parsed and not yet checked, by file name without ending: `files.frames`. */
declare module 'virtual:norms' {
  export const files: Readonly<Record<string, unknown>>;
}
