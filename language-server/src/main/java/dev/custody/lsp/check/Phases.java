package dev.custody.lsp.check;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long the phases of one check took, in milliseconds.
 *
 * @param parse reading the source and entering its names
 * @param attribute javac's own analysis of it, which is where it reads other classes
 * @param check the analysis of ownership
 * @param total all of it, from setting up to the last word
 * @param processor how long a processor worked on all of it, which is less on a busy machine
 */
public record Phases(double parse, double attribute, double check, double total, double processor) {

  /**
   * Watches a run. It must hear of each event before the checker does, and so be added first: what
   * goes on after the end of an attribution is the check.
   */
  static final class Clock implements TaskListener {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long begun = System.nanoTime();
    private final long processorBegun = THREADS.getCurrentThreadCpuTime();
    private long mark = begun;
    private long parse;
    private long attribute;
    private long check;
    private boolean attributing;

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        lap();
        attributing = true;
      }
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        lap();
        attributing = false;
      }
    }

    private void lap() {
      long now = System.nanoTime();
      if (attributing) {
        attribute += now - mark;
      } else if (attribute == 0) {
        parse += now - mark;
      } else {
        check += now - mark;
      }
      mark = now;
    }

    /** Stops the clock. */
    Phases stop() {
      lap();
      return new Phases(
          millis(parse),
          millis(attribute),
          millis(check),
          millis(mark - begun),
          millis(THREADS.getCurrentThreadCpuTime() - processorBegun));
    }

    private static double millis(long nanos) {
      return nanos / 1e6;
    }
  }
}
