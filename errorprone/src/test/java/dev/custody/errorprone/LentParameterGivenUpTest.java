package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class LentParameterGivenUpTest {

  private final Trial trial = Trial.of(LentParameterGivenUp.class);

  @Test
  void reportsParametersThatAreGivenUpAndSayNothing() {
    trial.reports(
        """
        class Driver {
          private @Owned Request<Void> current;
          private final ArrayDeque<@Owned Request<Void>> queue = new ArrayDeque<>();

          // BUG: Diagnostic contains: 'rq' is only lent, since it says nothing, but 'rq.endOk()' gives it up
          void end(Request<Void> rq) {
            rq.endOk();
          }

          // BUG: Diagnostic contains: 'current = rq' gives it up; write @Owned
          void keep(Request<Void> rq) {
            current = rq;
          }

          // BUG: Diagnostic contains: 'queue.add(rq)'
          void enqueue(Request<Void> rq) {
            queue.add(rq);
          }

          // BUG: Diagnostic contains: write @Refcounted
          void release(Request<Void> rq) {
            rq.release();
          }

          // BUG: Diagnostic contains: 'rq'
          @Owned Request<Void> same(Request<Void> rq) {
            return rq;
          }
        }
        """);
  }

  @Test
  void acceptsWhatIsLentOnlyAndWhatSaysSo() {
    trial.staysSilent(
        """
        class Driver {
          void end(@Owned Request<Void> rq) {
            rq.endOk();
          }

          long look(Request<Void> rq) {
            return rq.sector();
          }

          void replaced(Request<Void> rq, InflightTable<Void> table) {
            rq = table.take(1);
            rq.endOk();
          }

          @Trusted(reason = "the caller forgets it")
          void trusted(Request<Void> rq) {
            rq.endOk();
          }

          @SuppressWarnings("ownership:borrow.transferred")
          void suppressed(Request<Void> rq) {
            rq.endOk();
          }

          @Borrowed("#1") Request<Void> same(Request<Void> rq) {
            return rq;
          }
        }
        """);
  }

  @Test
  void writesWhatTheBodyTakes() {
    trial.mends(
        """
        class Driver {
          void end(Request<Void> rq, final Request<Void> other) {
            rq.endOk();
            other.release();
          }
        }
        """,
        """
        class Driver {
          void end(@Owned Request<Void> rq, final @Refcounted Request<Void> other) {
            rq.endOk();
            other.release();
          }
        }
        """);
  }

  @Test
  void followsTheMethodThatIsOverridden() {
    trial.mends(
        """
        class Driver implements RequestSink<Void> {
          @Override
          public void accept(Request<Void> rq) {
            rq.endOk();
          }
        }
        """,
        """
        class Driver implements RequestSink<Void> {
          @Override
          public void accept(@Owned Request<Void> rq) {
            rq.endOk();
          }
        }
        """);
  }

  @Test
  void suggestsNothingWhereTheOverriddenMethodLends() {
    trial.suggestsNothing(
        """
        class Driver implements RequestVisitor<Void> {
          @Override
          public void visit(Request<Void> rq) {
            rq.endOk();
          }
        }
        """);
  }
}
