/** That a model has no such thing. Models of tests, and of earlier releases, have not all that the site speaks of. */
export class NotInModel extends Error {
  constructor(what: string) {
    super(`there is no ${what} in the model`);
    this.name = "NotInModel";
  }
}
