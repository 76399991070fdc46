declare const brand: unique symbol;

/** A string that obeys rules; made only by the function that checks them. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A URL path segment: no `/`, no white space, not empty, not `.` or `..`. */
export type Slug = Branded<'Slug'>;

/** A path relative to the project root, with `/` between its parts, never leaving the root. */
export type FilePath = Branded<'FilePath'>;

/** A site path without the base: starts and ends with `/`, e.g. `/articles/intro/`. */
export type Route = Branded<'Route'>;
