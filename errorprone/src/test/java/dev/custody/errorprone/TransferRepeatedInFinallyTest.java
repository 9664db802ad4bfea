package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class TransferRepeatedInFinallyTest {

  private final Trial trial = Trial.of(TransferRepeatedInFinally.class);

  @Test
  void reportsAFinallyThatRepeatsTheTryOrACatch() {
    trial.reports(
        """
        class Driver {
          void one(@Owned Request<Void> rq) {
            try {
              rq.setSector(rq.sector() + 1);
              rq.endOk();
            } finally {
              // BUG: Diagnostic contains: 'rq.end(BlkStatus.IOERR)' gives up 'rq', which 'rq.endOk()' (line 8) has given up
              rq.end(BlkStatus.IOERR);
            }
          }

          void two(@Owned Request<Void> rq, InflightTable<Void> table) {
            try {
              rq.setSector(1);
            } catch (RuntimeException e) {
              table.put(rq);
            } finally {
              // BUG: Diagnostic contains: 'table.put(rq)'
              rq.endOk();
            }
          }

          void three(@Owned Request<Void> rq) {
            try {
              if (rq.bytes() == 0) {
                rq.endOk();
                return;
              }
            } finally {
              // BUG: Diagnostic contains: 'rq'
              rq.endOk();
            }
          }
        }
        """);
  }

  @Test
  void acceptsOneTransferOnEachWay() {
    trial.staysSilent(
        """
        class Driver {
          void inFinally(@Owned Request<Void> rq) {
            try {
              rq.setSector(1);
            } finally {
              rq.endOk();
            }
          }

          void guarded(@Owned Request<Void> rq) {
            boolean isDone = false;
            try {
              rq.setSector(1);
              isDone = true;
              rq.endOk();
            } finally {
              if (!isDone) {
                rq.end(BlkStatus.IOERR);
              }
            }
          }

          void left(@Owned Request<Void> rq) {
            boolean isDone = false;
            try {
              rq.setSector(1);
              isDone = true;
              rq.endOk();
            } finally {
              check:
              {
                if (isDone) {
                  break check;
                }
                rq.end(BlkStatus.IOERR);
              }
            }
          }

          void replaced(@Owned Request<Void> rq, InflightTable<Void> table) {
            Request<Void> other = rq;
            try {
              other.endOk();
              other = table.take(1);
            } finally {
              other.endOk();
            }
          }

          void two(@Owned Request<Void> a, @Owned Request<Void> b) {
            try {
              a.endOk();
            } finally {
              b.endOk();
            }
          }
        }
        """);
  }

  @Test
  void leavesTheFinallyToDoIt() {
    trial.mends(
        """
        class Driver {
          void one(@Owned Request<Void> rq) {
            try {
              rq.setSector(1);
              rq.endOk();
            } finally {
              rq.endOk();
            }
          }
        }
        """,
        """
        class Driver {
          void one(@Owned Request<Void> rq) {
            try {
              rq.setSector(1);
            } finally {
              rq.endOk();
            }
          }
        }
        """);
  }

  @Test
  void suggestsNothingWhereBothDifferOrThereAreThree() {
    trial.suggestsNothing(
        """
        class Driver {
          void one(@Owned Request<Void> rq) {
            try {
              rq.setSector(1);
              rq.endOk();
            } finally {
              rq.end(BlkStatus.IOERR);
            }
          }

          void three(@Owned Request<Void> rq) {
            try {
              if (rq.bytes() == 0) {
                rq.endOk();
                return;
              }
              rq.endOk();
            } finally {
              rq.endOk();
            }
          }
        }
        """);
  }
}
