import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import { formatAddress } from '../../core/address.ts';
import { asOf, knownBy } from '../../core/state.ts';
import { ChainMeasures } from '../../features/chain/ChainMeasures.tsx';
import { ChainSentence } from '../../features/chain/ChainSentence.tsx';
import { RegimeChooser } from '../../features/tests/RegimeChooser.tsx';
import { TestReasons } from '../../features/tests/TestReasons.tsx';
import { TestsTable } from '../../features/tests/TestsTable.tsx';
import { disagreementLine } from '../../features/tests/testWords.ts';
import type { EntityRefFragment, HardwareDossierQuery } from '../../generated/operations.ts';
import { Section } from '../../ui/Section.tsx';
import { chainColumns, holderColumns, testColumns, testRows } from './fileColumns.ts';
import { type About, TableFiles } from './TableFiles.tsx';

type Props = { readonly entity: EntityRefFragment; readonly about: About; readonly data: HardwareDossierQuery };

/** Who holds the hardware, how the tests judge them, and the strongest chains from it to restricted parties. */
export const HardwareParts = ({ entity, about, data: { accessChains } }: Props) => {
  const { holders, chains, chainCount } = accessChains;
  const tested = holders.map(({ entity: holder, tests, by }) => ({
    ...{ entity: holder, tests },
    note: by.map(kind => relationWords[kind].headings[0].toLowerCase()).join(', '),
  }));
  const all = formatAddress({ page: 'chains', own: { target: entity.id }, asOf: asOf.value, knownBy: knownBy.value });
  return (
    <>
      <Section level={2} title="Holders" count={holders.length}>
        {holders.length === 0 ? (
          <p class="quiet">Nobody is reported to own, lease, operate or use it at these dates.</p>
        ) : (
          <>
            <RegimeChooser read={accessChains.regime} />
            <p>{disagreementLine(holders)}</p>
            <TestsTable caption="The five tests of every holder" parties={tested} strip />
            <TableFiles title="Holders" about={about} columns={holderColumns} rows={holders} named />
            <TableFiles title="Tests" about={about} columns={testColumns} rows={testRows(holders)} named />
          </>
        )}
      </Section>
      <Section level={2} title="Who reaches it" count={chainCount}>
        {chains.length === 0 ? (
          <p class="quiet">No reported chain leads from it to a restricted party at these dates.</p>
        ) : (
          <ol class="dossier-chains">
            {chains.map(chain => (
              <li key={chain.id} class="chain-block">
                <ChainSentence steps={chain.steps} party={chain.party.id} />
                <ChainMeasures chain={chain} />
              </li>
            ))}
          </ol>
        )}
        <TableFiles title="Chains" about={about} columns={chainColumns} rows={chains} />
        <p class="small">
          <a href={all}>
            {chainCount > chains.length ? `All ${chainCount} chains` : 'Chains'} with rules, chokepoints and what-if
          </a>
        </p>
      </Section>
      <TestReasons parties={tested} />
    </>
  );
};
