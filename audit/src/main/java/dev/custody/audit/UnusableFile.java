package dev.custody.audit;

import java.io.Serial;

/** Says why a file could not be read; the report lists it, and the audit goes on. */
final class UnusableFile extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final UncheckedFile.Why why;
  private final String detail;

  UnusableFile(UncheckedFile.Why why, String detail) {
    super(detail);
    this.why = why;
    this.detail = detail;
  }

  UncheckedFile as(String file) {
    return new UncheckedFile(file, why, detail);
  }
}
