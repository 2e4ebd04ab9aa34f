/**
 * How a row uses its width, so that its title is what is left whole. What happened and when come
 * first in all of them; what is less important goes below, and is cut there.
 *
 * - `wide`: type, title and time; below, facts and source.
 * - `medium`: title and time; below, type, facts and source.
 * - `narrow`: the title; below, type, source and time; below, the facts. A whole date has its line for
 *   itself, and the type goes to the facts.
 */
export type RowLayout = 'narrow' | 'medium' | 'wide';
