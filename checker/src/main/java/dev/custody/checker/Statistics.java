package dev.custody.checker;

/** Counts what one compilation had checked, and times it by phase. */
final class Statistics {

  private static final long NANOS_PER_MICRO = 1_000;

  private int classesSeen;
  private int classesAnalysed;
  private int methodsAnalysed;
  private int values;
  private int transfers;
  private int findings;
  private long scanNanos;
  private long graphNanos;
  private long flowNanos;

  void addClass(boolean analysed) {
    classesSeen++;
    if (analysed) {
      classesAnalysed++;
    }
  }

  void addBody(int valuesHeld, int transfersTaken) {
    methodsAnalysed++;
    values += valuesHeld;
    transfers += transfersTaken;
  }

  void addFinding() {
    findings++;
  }

  void addScan(long nanos) {
    scanNanos += nanos;
  }

  void addGraph(long nanos) {
    graphNanos += nanos;
  }

  void addFlow(long nanos) {
    flowNanos += nanos;
  }

  /** Everything in one line that programs can read too; times in microseconds. */
  String line() {
    return ("custody: stats: classesSeen=%d classesAnalysed=%d methodsAnalysed=%d values=%d"
            + " transfers=%d findings=%d scanMicros=%d graphMicros=%d flowMicros=%d")
        .formatted(
            classesSeen,
            classesAnalysed,
            methodsAnalysed,
            values,
            transfers,
            findings,
            scanNanos / NANOS_PER_MICRO,
            graphNanos / NANOS_PER_MICRO,
            flowNanos / NANOS_PER_MICRO);
  }
}
