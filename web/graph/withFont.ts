import interAddress from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

const asDataAddress = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
};

/** A picture inside the page knows none of the page's fonts, so it carries its own. */
export const withFont = async (svg: string): Promise<string> => {
  const font = await asDataAddress(interAddress);
  const rule = `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${font}) format("woff2")}`;
  return svg.replace('>', `><style>${rule}</style>`);
};
