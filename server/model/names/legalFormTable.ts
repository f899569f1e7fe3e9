/** Where a form is used: ISO 3166-1 codes, or `any` where firms of any country may write it. */
type Countries = 'any' | readonly string[];
export type LegalFormRow = readonly [form: string, countries: Countries, spellings: string];

const of = (codes: string): readonly string[] => codes.split(' ');
const german = of('DE AT CH LI LU');
const french = of('FR BE LU CH MC MA TN DZ SN CI CM');
const spanish = of('ES AR MX CL CO PE UY PY BO EC VE GT HN NI CR PA DO');
const chinese = of('CN HK MO TW SG MY');
const european = of('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK');

/**
 * Legal forms of firms: what each is called here, where it is used, and its spellings, folded and parted by commas. After
 * cleanco's terms by country (Paul Solin, MIT) and the organisation types of OpenSanctions' rigour (MIT); facts alone.
 */
export const legalFormTable: readonly LegalFormRow[] = [
  ['limited', 'any', 'ltd,limited,co ltd,co limited,company limited,company ltd,corp ltd,coltd,l t d'],
  ['company', 'any', 'co,company,and co,and company'],
  ['incorporated', 'any', 'inc,incorporated,co inc'],
  ['corporation', 'any', 'corp,corporation'],
  ['limited liability', 'any', 'llc,l l c,limited liability company,ltd liability company'],
  ['partnership', 'any', 'llp,lp,limited partnership,limited liability partnership,lllp'],
  ['public limited', of('GB IE IN LK MY TH NG KE GH MT CY ZM BD'), 'plc,public limited company,public limited'],
  ['public limited', of('TH'), 'pcl,public company limited'],
  ['private limited', of('SG'), 'pte ltd,pte limited,pte'],
  ['private limited', of('IN PK BD LK NP MM MV ZW'), 'pvt ltd,pvt limited,pvt'],
  ['private limited', of('SG IN PK BD LK NP MM'), 'private limited,private ltd'],
  ['proprietary limited', of('AU ZA NA BW'), 'pty ltd,pty limited,pty,proprietary limited'],
  ['sendirian berhad', of('MY BN'), 'sdn bhd,sendirian berhad,sdn berhad,sdn'],
  ['berhad', of('MY BN'), 'bhd,berhad'],
  ['perseroan terbatas', of('ID'), 'tbk,persero,persero tbk'],
  ['limited liability partnership plt', of('MY'), 'plt'],
  ['gmbh', german, 'gmbh,g m b h,mbh,gesellschaft mit beschrankter haftung'],
  [
    'gmbh & co. kg',
    of('DE AT'),
    'gmbh and co kg,gmbh und co kg,gmbh co kg,mbh and co kg,gmbh and co kgaa,ag and co kg',
  ],
  ['aktiengesellschaft', german, 'ag,aktiengesellschaft'],
  ['kommanditgesellschaft', of('DE AT CH'), 'kg,kgaa,ohg,og,gbr,and co kg,ag and co kgaa'],
  ['unternehmergesellschaft', of('DE'), 'ug,ug haftungsbeschrankt,ev,eg'],
  ['societas europaea', european, 'se'],
  [
    'société anonyme',
    [...french, ...spanish, ...of('PT BR GR PL RO HT LB')],
    'sa,s a,societe anonyme,sociedad anonima',
  ],
  ['sarl', french, 'sarl,sagl,societe a responsabilite limitee'],
  ['sas', [...french, ...of('CO IT AR DO')], 'sas,sasu,snc,eurl,sci,scs,sca'],
  ['srl', [...spanish, ...of('IT RO BE MD')], 'srl,s r l,societa a responsabilita limitata'],
  ['spa', of('IT DZ CL'), 'spa,s p a,societa per azioni'],
  ['sapa', of('IT'), 'sapa,scrl,scarl'],
  ['sociedad limitada', of('ES GT'), 'sl,slu,slne,sociedad limitada'],
  ['capital variable', of('MX'), 'sa de cv,sab de cv,sapi de cv,s de rl de cv,s de rl'],
  ['limitada', of('BR CL CO PT PY'), 'ltda,limitada,eireli,cia ltda'],
  ['lda', of('PT AO MZ'), 'lda'],
  ['bv', of('NL BE CW SR'), 'bv,b v,besloten vennootschap,bvba,sprl'],
  ['nv', of('NL BE CW SR ID'), 'nv,n v,naamloze vennootschap'],
  ['vof', of('NL BE'), 'vof,cv,cvba,stichting'],
  ['aktiebolag', of('SE FI'), 'ab,aktiebolag,hb,kb'],
  ['aktieselskab', of('NO DK EE LV CZ SK TR'), 'as,a s,asa,aktieselskab,anonim sirketi'],
  ['anpartsselskab', of('DK'), 'aps,k s,i s,p s'],
  ['osakeyhtiö', of('FI'), 'oy,oyj,oy ab,ky,ay'],
  ['ehf', of('IS'), 'ehf,hf,ohf'],
  ['sp. z o.o.', of('PL'), 'sp z oo,sp z o o,sp zoo,sp k,sp j,spolka z oo'],
  ['s.r.o.', of('CZ SK'), 'sro,s r o,spol s ro,spol s r o,spol sro'],
  ['d.o.o.', of('SI HR BA RS ME MK'), 'doo,d o o,dooel,dd,d d'],
  ['akcionersko', of('BG RS ME MK BA RO'), 'ad,ead,eood,ood,adsits'],
  ['kft', of('HU'), 'kft,zrt,nyrt,rt,bt'],
  ['uab', of('LT'), 'uab,mb'],
  ['sia', of('LV'), 'sia'],
  ['osaühing', of('EE'), 'ou'],
  ['ooo', of('RU BY KG'), 'ooo,000,ооо,tov,тов'],
  [
    'joint stock',
    'any',
    'jsc,pjsc,ojsc,cjsc,joint stock company,private joint stock company,public joint stock company',
  ],
  ['aktsionernoe obshchestvo', of('RU BY KZ UA UZ'), 'ao,oao,zao,pao,nao,ао,оао,зао,пао'],
  ['too', of('KZ'), 'too'],
  ['kabushiki kaisha', of('JP'), 'kk,k k,kabushiki kaisha,kabushiki gaisha,株式会社,株,株式會社'],
  ['godo kaisha', of('JP'), 'gk,godo kaisha,合同会社'],
  ['yugen kaisha', of('JP'), 'yk,yugen kaisha,有限会社'],
  ['jusik hoesa', of('KR'), '주식회사,주,jusik hoesa,chusik hoesa'],
  ['yuhan hoesa', of('KR'), '유한회사,유,yuhan hoesa'],
  ['有限公司', chinese, '有限公司,youxian gongsi,you xian gong si,youxiangongsi'],
  ['有限责任公司', of('CN'), '有限责任公司,youxian zeren gongsi,you xian ze ren gong si,youxianzerengongsi'],
  ['股份有限公司', of('CN TW'), '股份有限公司,gufen youxian gongsi,gu fen you xian gong si,gufenyouxiangongsi'],
  ['合伙企业', of('CN'), '有限合伙,合伙企业,合伙企业 有限合伙'],
  ['公司', chinese, '公司,gongsi,总公司,分公司'],
  ['cong ty', of('VN'), 'cong ty tnhh,tnhh,cong ty co phan,cong ty'],
  ['limited sirketi', of('TR'), 'ltd sti,limited sirketi,sanayi ve ticaret,ltd sirketi'],
  ['free zone', of('AE'), 'fzco,fze,fz llc,fzllc,dmcc,fz co,free zone company,free zone establishment'],
  ['with limited liability', of('QA BH KW AE SA'), 'wll,w l l,kscp,kscc,ksc,bsc,qsc,qpsc'],
  ['omani', of('OM'), 'saoc,saog'],
  ['be’eravon mugbal', of('IL'), 'b m,bm'],
  ['egyptian', of('EG LB'), 'sae,sal'],
  ['anonymi etaireia', of('GR CY'), 'ae,epe,ike'],
  ['unlimited', of('CA HK GB'), 'ulc,unlimited,unltd,limitee,ltee'],
  ['designated activity', of('IE'), 'dac,teoranta,teo'],
];

/** Forms that stand before the name, as in `PT Indosat Tbk`, with where they are used. */
export const leadingForms: readonly LegalFormRow[] = [
  ['perseroan terbatas', of('ID'), 'pt'],
  ['commanditaire vennootschap', of('ID'), 'cv'],
  ['ooo', of('RU BY KG'), 'ooo,ооо,тов,tov'],
  ['aktsionernoe obshchestvo', of('RU BY KZ UA UZ'), 'ao,oao,zao,pao,ао,оао,зао,пао'],
  ['joint stock', 'any', 'jsc,pjsc,ojsc,cjsc'],
  ['cong ty', of('VN'), 'cong ty tnhh,cong ty co phan,cong ty'],
  ['uab', of('LT'), 'uab'],
  ['sia', of('LV'), 'sia'],
  ['kabushiki kaisha', of('JP'), '株式会社,株,kabushiki kaisha'],
  ['godo kaisha', of('JP'), '合同会社'],
  ['yugen kaisha', of('JP'), '有限会社'],
  ['jusik hoesa', of('KR'), '주식회사,주'],
  ['yuhan hoesa', of('KR'), '유한회사,유'],
];
