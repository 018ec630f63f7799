import {DataError, type Complaint} from "../model/dataError.ts";
import type {Cell} from "../tables/row.ts";

/** Collects all that is wrong in a run, so that no complaint hides another. */
export class Complaints {
  readonly all: Complaint[] = [];
  /** What is no fault, and whoever works on the tables would like to know. */
  readonly notes: Complaint[] = [];

  readonly add = (complaint: Complaint): void => void this.all.push(complaint);

  /** Puts a finger on a cell; returns undefined, so that a reader can complain and give up in one breath. */
  about({file, row, column}: Cell, message: string): undefined {
    this.all.push({file, row, column, message});
  }

  /** Names a cell that may be left as it is. */
  note({file, row, column}: Cell, message: string): void {
    this.notes.push({file, row, column, message});
  }

  aboutFile(file: string, message: string): undefined {
    this.all.push({file, row: null, column: null, message});
  }

  /** What the step returns; undefined when it threw a DataError, whose complaints join the others. */
  gather<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      error.complaints.forEach(this.add);
      return undefined;
    }
  }

  /** All of them as one error. */
  asError(): DataError {
    return new DataError(this.all);
  }
}
