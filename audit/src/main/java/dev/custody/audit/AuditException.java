package dev.custody.audit;

import java.io.Serial;

/**
 * Says that an audit could not begin: a path is missing, a pattern is none. Its message is one line
 * for the user. What a tree holds is never a reason; a file that cannot be read is part of the
 * report.
 */
public final class AuditException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  AuditException(String message) {
    super(message);
  }

  AuditException(String message, Throwable cause) {
    super(message, cause);
  }
}
