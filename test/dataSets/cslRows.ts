/** Rows of an invented Consolidated Screening List. */
export const cslHead =
  '_id,source,type,programs,name,addresses,federal_register_notice,start_date,end_date,alt_names,source_list_url,ids';
const listed = 'Entity List (EL) - Bureau of Industry and Security';
export const csl = (...rows: readonly string[]): string => `${[cslHead, ...rows].join('\n')}\n`;
export const larch = `a1,${listed},,,"Larch Compute Co., Ltd.","1 Pine Road, Shenzhen, CN",90 FR 1,2025-06-01,,"Larch Computing; and Larix",https://list.example,`;
export const spruce = `a2,${listed},,,"Spruce Cloud Sdn. Bhd.","2 Pine Road, Johor, MY",90 FR 1,2025-06-01,,,https://list.example,`;
export const birch = `a3,${listed},,,"Birch Technology Co., Ltd.","3 Pine Road, Beijing, CN; 4 Road, Singapore, SG",90 FR 1,2026-01-05,,,https://list.example,`;
