package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class TypeArgumentWithoutOwnershipTest {

  private final Trial trial = Trial.of(TypeArgumentWithoutOwnership.class);

  @Test
  void reportsTypeArgumentsThatSayNothing() {
    trial.reports(
        """
        class Driver {
          // BUG: Diagnostic contains: 'Request<Void>' is a tracked type but does not say who owns
          private final ArrayDeque<Request<Void>> queue = new ArrayDeque<>();

          // BUG: Diagnostic contains: 'Request<Void>'
          void each(Map<Integer, ? extends Request<Void>> table) {
            // BUG: Diagnostic contains: 'Request<Void>[]'
            List<Request<Void>[]> rows = new ArrayList<>();
          }
        }
        """);
  }

  @Test
  void acceptsWhatSaysItAndWhatNeedNotSayIt() {
    trial.staysSilent(
        """
        class Driver {
          private final ArrayDeque<@Owned Request<Void>> queue = new ArrayDeque<>();
          private final Map<Integer, @Refcounted Request<Void>> table = new HashMap<>();
          private final List<@Owned Request<Void>[]> rows = new ArrayList<>();
          private final List<Long> sectors = new ArrayList<>();

          void sort(Comparator<Request<Void>> order, List<? extends dev.custody.blk.@Borrowed Request<Void>> all) {
            var copy = new ArrayDeque<>(queue);
            all.forEach(rq -> sectors.add(rq.sector()));
          }
        }

        @Tracked
        abstract class Node<N extends Node<N>> {}
        """);
  }

  @Test
  void writesWhatIsPutIn() {
    trial.mends(
        """
        class Driver {
          private final ArrayDeque<Request<Void>> queue = new ArrayDeque<>();
          private final Map<Integer, Request<Void>> counts = new HashMap<>();

          void keep(@Owned Request<Void> rq, @Refcounted Request<Void> count) {
            queue.add(rq);
            counts.put(1, count);
          }

          void look(@Borrowed Request<Void> rq) {
            List<Request<Void>> seen = new ArrayList<Request<Void>>();
            seen.add(rq);
          }
        }
        """,
        """
        class Driver {
          private final ArrayDeque<@Owned Request<Void>> queue = new ArrayDeque<>();
          private final Map<Integer, @Refcounted Request<Void>> counts = new HashMap<>();

          void keep(@Owned Request<Void> rq, @Refcounted Request<Void> count) {
            queue.add(rq);
            counts.put(1, count);
          }

          void look(@Borrowed Request<Void> rq) {
            List<@Borrowed Request<Void>> seen = new ArrayList<@Borrowed Request<Void>>();
            seen.add(rq);
          }
        }
        """);
  }

  @Test
  void writesWhatIsTakenOutAndGivenUp() {
    trial.mends(
        """
        class Driver {
          private final ArrayDeque<Request<Void>> queue = new ArrayDeque<>();
          private final ArrayDeque<Request<Void>> counts = new ArrayDeque<>();

          void drain() {
            queue.remove().endOk();
            Request<Void> count = counts.poll();
            count.release();
          }
        }
        """,
        """
        class Driver {
          private final ArrayDeque<@Owned Request<Void>> queue = new ArrayDeque<>();
          private final ArrayDeque<@Refcounted Request<Void>> counts = new ArrayDeque<>();

          void drain() {
            queue.remove().endOk();
            Request<Void> count = counts.poll();
            count.release();
          }
        }
        """);
  }

  @Test
  void suggestsNothingWhereTheFileDoesNotTell() {
    trial.suggestsNothing(
        """
        class Driver {
          int length(Deque<Request<Void>> queue) {
            return queue.size();
          }
        }
        """);
  }
}
