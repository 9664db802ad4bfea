package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class OutcomeIgnoredTest {

  private final Trial trial = Trial.of(OutcomeIgnored.class);

  @Test
  void reportsStatementsAndClosuresThatReturnNothing() {
    trial.reports(
        """
        class Driver {
          void finish(@Refcounted Request<Void> rq, InflightTable<Void> table, OwnedRing<Void> ring) {
            // BUG: Diagnostic contains: takes ownership only when it returns true
            rq.tryEnd(BlkStatus.OK);
            // BUG: Diagnostic contains: takes ownership only when it returns something but null
            rq.tryUnique();
            // BUG: Diagnostic contains: 'ring.offer(one)'
            table.drain(one -> ring.offer(one));
            // BUG: Diagnostic contains: 'ring::offer'
            table.drain(ring::offer);
          }
        }
        """);
  }

  @Test
  void acceptsOutcomesThatAreLookedAt() {
    trial.staysSilent(
        """
        class Driver {
          boolean finish(@Refcounted Request<Void> rq, @Owned Request<Void> other, OwnedRing<Void> ring) {
            boolean isEnded = rq.tryEnd(BlkStatus.OK);
            while (!ring.offer(other)) {
              Thread.onSpinWait();
            }
            if (!isEnded) {
              rq.release();
            }
            java.util.function.Predicate<Request<Void>> offer = ring::offer;
            rq.retain();
            rq.endOk();
            return isEnded;
          }
        }
        """);
  }

  @Test
  void releasesTheCountThatWasRefused() {
    trial.mends(
        """
        class Driver {
          void finish(@Refcounted Request<Void> rq) {
            rq.tryEnd(BlkStatus.OK);
          }
        }
        """,
        """
        class Driver {
          void finish(@Refcounted Request<Void> rq) {
            if (!rq.tryEnd(BlkStatus.OK)) {
              rq.release();
            }
          }
        }
        """);
  }

  @Test
  void suggestsNothingForASoleOwnerOrAReference() {
    trial.suggestsNothing(
        """
        class Driver {
          void finish(@Refcounted Request<Void> rq, @Owned Request<Void> other, OwnedRing<Void> ring) {
            ring.offer(other);
            rq.tryUnique();
          }
        }
        """);
  }
}
