package dev.custody.cli.terminal;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

/**
 * A line on a terminal that tells how far a check is. It appears when a check takes long, and is
 * gone when it ends.
 */
public final class Progress implements Consumer<URI>, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PACE = Duration.ofMillis(200);
  private static final String CLEARED = "\r\u001b[K";

  private final int files;
  private final PrintWriter err;
  private final Set<URI> begun = new HashSet<>();
  private final Timer clock = new Timer("custody-progress", true);
  private boolean visible;
  private boolean closed;

  private Progress(int files, PrintWriter err, Duration patience) {
    this.files = files;
    this.err = err;
    clock.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show();
          }
        },
        patience.toMillis(),
        PACE.toMillis());
  }

  /**
   * Returns the line for a check.
   *
   * @param files how many files are checked
   * @param err where the line goes; it must be a terminal
   */
  public static Progress of(int files, PrintWriter err) {
    return of(files, err, PATIENCE);
  }

  static Progress of(int files, PrintWriter err, Duration patience) {
    return new Progress(files, err, patience);
  }

  /** Takes note that a file's check has begun. */
  @Override
  public synchronized void accept(URI file) {
    begun.add(file);
  }

  private synchronized void show() {
    if (closed) {
      return;
    }
    visible = true;
    err.print(CLEARED + "custody: " + words());
    err.flush();
  }

  private String words() {
    return begun.isEmpty()
        ? "reading " + files + " files ..."
        : "checking file %d of %d ...".formatted(begun.size(), files);
  }

  /** Ends the line and wipes it away. */
  @Override
  public synchronized void close() {
    closed = true;
    clock.cancel();
    if (visible) {
      err.print(CLEARED);
      err.flush();
    }
  }
}
