/** What the importer does not do, with the status and the code that the answer has. */
export class ImportRefused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ImportRefused';
    this.status = status;
    this.code = code;
  }
}
