import { ExternalLink } from 'lucide';
import { cite, onPaper } from '../../core/paper.ts';
import type { SourceLineFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
/** The English name of a language, or the text itself where it is no tag of one. */
const languageOf = (tag: string): string => {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** Only addresses of the web become links: a source file could hold any text. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

type Props = { readonly source: SourceLineFragment };

/** On paper: its number in the list at the end, publisher and date. */
const Cited = ({ source }: Props) => {
  const number = cite(source);
  return (
    <span class="source" data-source={source.id}>
      {number === undefined ? '' : `[${number}] `}
      {source.publisher}, {source.published ?? 'date not stated'}
    </span>
  );
};

/** Publisher, title as a link in a new tab, and date of publication; what it repeats, if it repeats another. */
const Linked = ({ source }: Props) => (
  <span class="source">
    <span class="publisher">{source.publisher}</span>
    {', '}
    {source.url !== null && isWebAddress(source.url) ? (
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.title}
        <Icon node={ExternalLink} label="opens in a new tab" class="external" />
      </a>
    ) : (
      <cite>{source.title}</cite>
    )}
    {/* No line begins with the comma, though one may end in the icon before it. */}
    {'\u2060, '}
    {source.published === null ? <span class="quiet">date not stated</span> : <DateText date={source.published} />}
    {source.lang !== null && source.lang !== 'en' ? <span class="quiet">, in {languageOf(source.lang)}</span> : null}
    {source.originalTitle === null ? null : <span class="quiet">, repeats: {source.originalTitle}</span>}
  </span>
);

export const SourceText = ({ source }: Props) =>
  onPaper.value ? <Cited source={source} /> : <Linked source={source} />;
