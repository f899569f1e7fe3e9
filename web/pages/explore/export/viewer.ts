/**
 * The script of the exported file, written into it as text: it may use nothing from outside of itself. It pans and zooms
 * the picture, shows the claims behind what is chosen, and finds names. Names are set as text, never as HTML.
 */
export const viewer = (): void => {
  type Claim = {
    statement: string;
    status: string;
    date: string | null;
    attributedTo: string | null;
    answeredBy: { statement: string }[];
    source: { title: string; publisher: string; url: string | null; published: string | null };
  };
  type Relation = {
    id: string;
    from: string;
    to: string;
    text: string;
    status: string;
    disputed: boolean;
    claims: Claim[];
  };
  type Data = {
    entities: { id: string; name: string; country?: string }[];
    relations: Relation[];
    drawnFor: Record<string, string[]>;
  };
  const find = <Kind extends Element>(selector: string): Kind => {
    const element = document.querySelector<Kind>(selector);
    if (!element) throw new Error(`The file is damaged: ${selector} is missing.`);
    return element;
  };
  const data = JSON.parse(find('#data').textContent ?? '') as Data;
  const picture = find<SVGSVGElement>('#picture svg');
  const detail = find<HTMLElement>('#detail');
  const drawnFor = (id: string): string[] => data.drawnFor[id] ?? [id];
  const nameOf = new Map(data.entities.map(entity => [entity.id, entity.name]));

  const box = picture.viewBox.baseVal;
  const whole = { x: box.x, y: box.y, width: box.width, height: box.height };
  picture.removeAttribute('width');
  picture.removeAttribute('height');
  const zoom = (factor: number, atX: number, atY: number): void => {
    box.x = atX - (atX - box.x) * factor;
    box.y = atY - (atY - box.y) * factor;
    box.width *= factor;
    box.height *= factor;
  };
  // Words begin at their own size: what does not fit is reached by dragging, and All shows the whole.
  box.width = picture.clientWidth;
  box.height = picture.clientHeight;
  box.x = whole.x - Math.max(0, (box.width - whole.width) / 2);
  box.y = whole.y + (whole.height - box.height) / 2;
  const scale = (): number => Math.max(box.width / picture.clientWidth, box.height / picture.clientHeight);
  const middle = (): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
  picture.addEventListener(
    'wheel',
    event => {
      event.preventDefault();
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM()?.inverse());
      zoom(event.deltaY > 0 ? 1.12 : 1 / 1.12, point.x, point.y);
    },
    { passive: false },
  );
  picture.addEventListener('pointermove', event => {
    if (event.buttons !== 1) return;
    box.x -= event.movementX * scale();
    box.y -= event.movementY * scale();
  });
  const buttons: readonly [string, () => void][] = [
    ['#in', () => zoom(0.8, ...middle())],
    ['#out', () => zoom(1.25, ...middle())],
    ['#all', () => Object.assign(box, whole)],
  ];
  for (const [selector, act] of buttons) find(selector).addEventListener('click', act);

  const line = (tag: string, text: string): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  const claimItem = (claim: Claim): HTMLElement => {
    const item = document.createElement('li');
    item.append(line('p', claim.statement));
    for (const answer of claim.answeredBy) item.append(line('p', `Answered: ${answer.statement}`));
    const { title, publisher, published, url } = claim.source;
    const cited = `${publisher}, “${title}”, ${published ?? 'date not reported'}`;
    const source = line(
      'p',
      `${claim.status.toLowerCase().replaceAll('_', ' ')} · ${claim.date ?? 'date not reported'} · `,
    );
    source.className = 'source';
    if (url !== null && /^https?:/u.test(url)) {
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      link.rel = 'noreferrer noopener';
      link.textContent = cited;
      source.append(link);
    } else source.append(cited);
    item.append(source);
    return item;
  };
  const relationPart = (relation: Relation): HTMLElement => {
    const part = document.createElement('section');
    part.append(
      line(
        'h3',
        `“${nameOf.get(relation.from)}” ${relation.text} “${nameOf.get(relation.to)}”${relation.disputed ? ' (disputed)' : ''}`,
      ),
    );
    const list = document.createElement('ul');
    list.append(...relation.claims.map(claimItem));
    part.append(relation.claims.length === 0 ? line('p', 'No claims are in this file.') : list);
    return part;
  };
  const bring = (part: SVGElement): void => {
    const [own, room] = [part.getBoundingClientRect(), picture.getBoundingClientRect()];
    const isSeen = own.left < room.right && own.right > room.left && own.top < room.bottom && own.bottom > room.top;
    if (isSeen) return;
    box.x += (own.left + own.width / 2 - room.left - room.width / 2) * scale();
    box.y += (own.top + own.height / 2 - room.top - room.height / 2) * scale();
  };
  const choose = (id: string): void => {
    const ids = new Set(drawnFor(id));
    const relations = data.relations.filter(({ id: own, from, to }) => [own, from, to].some(each => ids.has(each)));
    const names = [...ids].flatMap(each => nameOf.get(each) ?? []);
    detail.replaceChildren(line('h2', names.join('; ') || 'Relation'), ...relations.map(relationPart));
    detail.scrollTop = 0;
    const ends = new Set([...ids, ...relations.flatMap(relation => [relation.id, relation.from, relation.to])]);
    for (const part of picture.querySelectorAll<SVGElement>('.node, .edge')) {
      const own = drawnFor(part.dataset.id ?? '');
      const isChosen = own.some(each => ids.has(each));
      part.classList.toggle('dim', !own.some(each => ends.has(each)));
      part.classList.toggle('chosen', isChosen);
      if (isChosen) bring(part);
    }
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-id]')) {
      row.setAttribute('aria-selected', String(ids.has(row.dataset.id ?? '')));
    }
  };
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>('.node, .edge, tr[data-id] button')) {
    const owner = part.closest<HTMLElement | SVGElement>('[data-id]');
    part.addEventListener('click', () => choose(owner?.dataset.id ?? ''));
  }
  find<HTMLInputElement>('#find').addEventListener('input', event => {
    const text = (event.target as HTMLInputElement).value.trim().toLowerCase();
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-id]')) {
      row.hidden = text !== '' && !(row.textContent ?? '').toLowerCase().includes(text);
    }
  });
};
