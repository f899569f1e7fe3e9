const han = /\p{Script=Han}/u;

/** The family that ships with the page, for machines without Chinese type; the last of every list of families. */
export const hanFamily = 'Noto Sans SC Variable';

let asked = false;

/**
 * Says where the browser finds Chinese letters, once a text holds any. It fetches those that stand on the page and that no
 * font of the machine has, in parts of about 50 kB.
 */
export const wantHan = (text: string): void => {
  if (asked || !han.test(text)) return;
  asked = true;
  import('@fontsource-variable/noto-sans-sc').catch(() => {
    asked = false;
  });
};
