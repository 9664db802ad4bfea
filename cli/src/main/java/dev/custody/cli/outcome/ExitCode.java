package dev.custody.cli.outcome;

/** How a run of the command line ends; scripts and build servers read the status. */
public enum ExitCode {
  /** Everything asked for was done, and no violation was found. */
  FINE(0),
  /** The program was checked and breaks at least one ownership rule. */
  VIOLATIONS(1),
  /**
   * The program was not checked, or not wholly: bad usage, missing file, source with other errors.
   */
  FAILED(2);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** Returns the exit status of the process. */
  public int status() {
    return status;
  }
}
