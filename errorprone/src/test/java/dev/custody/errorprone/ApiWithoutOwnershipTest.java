package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class ApiWithoutOwnershipTest {

  private final Trial trial = Trial.of(ApiWithoutOwnership.class);

  @Test
  void reportsWhatPublicMethodsLeaveToTheDefault() {
    trial.reports(
        """
        public class Driver {
          // BUG: Diagnostic contains: parameter 'rq' is part of a public method
          public long sector(Request<Void> rq) {
            return rq.sector();
          }

          // BUG: Diagnostic contains: the result of 'take' is part of a public method
          public Request<Void> take(InflightTable<Void> table) {
            return table.take(1);
          }

          // BUG: Diagnostic contains: 'rq'
          protected Driver(Request<Void> rq) {}
        }
        """);
  }

  @Test
  void acceptsWhatSaysItAndWhatIsNotPublic() {
    trial.staysSilent(
        """
        public class Driver {
          public void end(@Owned Request<Void> rq) {
            rq.endOk();
          }

          public @Owned Request<Void> take(InflightTable<Void> table) {
            return table.take(1);
          }

          long sector(Request<Void> rq) {
            return rq.sector();
          }

          public record Pair(@Owned Request<Void> one) {
            public Pair {
              Objects.requireNonNull(one);
            }
          }
        }

        class Inner {
          public long sector(Request<Void> rq) {
            return rq.sector();
          }
        }
        """);
  }

  @Test
  void writesWhatTheMethodMeans() {
    trial.mends(
        """
        public class Driver implements RequestVisitor<Void> {
          private @Owned Request<Void> current;

          public long sector(Request<Void> rq) {
            return rq.sector();
          }

          public Request<Void> take(InflightTable<Void> table) {
            return table.take(1);
          }

          public Request<Void> current() {
            return current;
          }

          public Request<Void> count(@Owned Request<Void> rq) {
            return rq.share();
          }

          @Override
          public void visit(Request<Void> rq) {}
        }
        """,
        """
        public class Driver implements RequestVisitor<Void> {
          private @Owned Request<Void> current;

          public long sector(@Borrowed Request<Void> rq) {
            return rq.sector();
          }

          public @Owned Request<Void> take(InflightTable<Void> table) {
            return table.take(1);
          }

          public @Borrowed Request<Void> current() {
            return current;
          }

          public @Refcounted Request<Void> count(@Owned Request<Void> rq) {
            return rq.share();
          }

          @Override
          public void visit(@Borrowed Request<Void> rq) {}
        }
        """);
  }

  @Test
  void leavesParametersThatAreGivenUpToTheOtherCheck() {
    trial.staysSilent(
        """
        public class Driver {
          public void end(Request<Void> rq) {
            rq.endOk();
          }
        }
        """);
  }

  @Test
  void writesOwnedForWhatTheBodyKeeps() {
    trial.mends(
        """
        public class Driver {
          private final List<Request<Void>> all = new ArrayList<>();
          private final Request<Void> lent;
          private Request<Void> current;

          public Driver(Request<Void> rq) {
            lent = rq;
          }

          public void add(Request<Void> rq) {
            all.add(rq);
          }

          public void begin(Request<Void> rq) {
            current = rq;
          }
        }
        """,
        """
        public class Driver {
          private final List<Request<Void>> all = new ArrayList<>();
          private final Request<Void> lent;
          private Request<Void> current;

          public Driver(@Borrowed Request<Void> rq) {
            lent = rq;
          }

          public void add(@Owned Request<Void> rq) {
            all.add(rq);
          }

          public void begin(@Owned Request<Void> rq) {
            current = rq;
          }
        }
        """);
  }
}
