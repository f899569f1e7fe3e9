import { beneficialOwnership } from './beneficialOwnership.ts';
import { consolidatedScreeningList } from './consolidatedScreeningList.ts';
import type { Layout } from './dataSetRow.ts';
import { followTheMoney } from './followTheMoney.ts';
import { gleifEntities } from './gleifEntities.ts';
import { gleifExceptions } from './gleifExceptions.ts';
import { gleifRelationships } from './gleifRelationships.ts';
import { offshoreLeaks } from './offshoreLeaks.ts';
import { openSanctionsTargets } from './openSanctionsTargets.ts';
import { personsWithSignificantControl } from './personsWithSignificantControl.ts';

export const layouts: readonly Layout[] = [
  ...[consolidatedScreeningList, openSanctionsTargets, followTheMoney],
  ...[gleifEntities, gleifRelationships, gleifExceptions],
  ...[beneficialOwnership, personsWithSignificantControl, offshoreLeaks],
];

/** The layout whose records have these fields; else, of those of the form, the one that lacks fewest, with what it lacks. */
export const layoutOf = (
  form: Layout['forms'][number],
  fields: ReadonlySet<string>,
  named?: string,
): { readonly layout: Layout; readonly missing: readonly string[] } | undefined =>
  layouts
    .filter(({ forms, name }) => forms.includes(form) && (named === undefined || named === name))
    .map(layout => ({ layout, missing: layout.fields.filter(field => !fields.has(field)) }))
    .toSorted((a, b) => a.missing.length / a.layout.fields.length - b.missing.length / b.layout.fields.length)[0];
