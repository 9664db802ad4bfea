package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class FieldWithoutOwnershipTest {

  private final Trial trial = Trial.of(FieldWithoutOwnership.class);

  @Test
  void reportsAFieldThatSaysNothing() {
    trial.reports(
        """
        class Driver {
          // BUG: Diagnostic contains: field 'current' keeps a tracked value but does not say as what
          private Request<Void> current;
        }
        """);
  }

  @Test
  void reportsAFieldOfASubtypeOfWhatIsTracked() {
    trial.reports(
        """
        class Driver {
          // BUG: Diagnostic contains: 'jumbo'
          private Jumbo jumbo;
        }

        @Tracked
        interface Releasable {}

        class Jumbo implements Releasable {}
        """);
  }

  @Test
  void reportsSlotsThatSayNothing() {
    trial.reports(
        """
        class Driver {
          // BUG: Diagnostic contains: 'slots'
          private Request<Void>[] slots;
          // BUG: Diagnostic contains: 'row'
          private Request<Void> @Owned [] row;
        }
        """);
  }

  @Test
  void acceptsEachQualifierAndWhatIsNotTracked() {
    trial.staysSilent(
        """
        class Driver {
          private @Owned Request<Void> owned;
          private dev.custody.blk.@Refcounted Request<Void> counted;
          private @Owned Request<Void>[] slots;
          private final @Borrowed Request<Void> lent;
          private @GivenUp Request<Void> seen;
          private final InflightTable<Void> table = new InflightTable<>();
          private int tag;

          Driver(Request<Void> rq) {
            lent = rq;
          }
        }
        """);
  }

  @Test
  void isSilencedByASuppressionOfTheRule() {
    trial.staysSilent(
        """
        class Driver {
          @SuppressWarnings("ownership:field.unannotated")
          private Request<Void> current;

          @SuppressWarnings("ownership")
          private Request<Void> other;

          @SuppressWarnings("FieldWithoutOwnership")
          private Request<Void> third;
        }
        """);
  }

  @Test
  void writesOwnedWhereAnOwnerIsStored() {
    trial.mends(
        """
        class Driver {
          private Request<Void> current;
          private dev.custody.blk.Request<Void> spelledOut;
          private Request<Void>[] slots;
          private Lease lease = new Lease();

          void keep(@Owned Request<Void> rq, InflightTable<Void> table) {
            current = rq;
            Request<Void> taken = table.take(1);
            spelledOut = taken;
            slots[0] = table.take(2);
          }

          @Tracked
          static class Lease {}
        }
        """,
        """
        class Driver {
          private @Owned Request<Void> current;
          private dev.custody.blk.@Owned Request<Void> spelledOut;
          private @Owned Request<Void>[] slots;
          private @Owned Lease lease = new Lease();

          void keep(@Owned Request<Void> rq, InflightTable<Void> table) {
            current = rq;
            Request<Void> taken = table.take(1);
            spelledOut = taken;
            slots[0] = table.take(2);
          }

          @Tracked
          static class Lease {}
        }
        """);
  }

  @Test
  void writesOwnedWhereTheValueIsGivenUpThroughALocal() {
    trial.mends(
        """
        class Driver {
          private Request<Void> current;

          Driver(Request<Void> rq) {
            current = rq;
          }

          void finish() {
            Request<Void> rq = current;
            current = null;
            rq.endOk();
          }
        }
        """,
        """
        class Driver {
          private @Owned Request<Void> current;

          Driver(Request<Void> rq) {
            current = rq;
          }

          void finish() {
            Request<Void> rq = current;
            current = null;
            rq.endOk();
          }
        }
        """);
  }

  @Test
  void writesRefcountedWhereACountIsStored() {
    trial.mends(
        """
        class Driver {
          private Request<Void> counted;

          void keep(@Owned Request<Void> rq) {
            counted = rq.share();
          }
        }
        """,
        """
        class Driver {
          private @Refcounted Request<Void> counted;

          void keep(@Owned Request<Void> rq) {
            counted = rq.share();
          }
        }
        """);
  }

  @Test
  void writesBorrowedWhereAFinalFieldIsSetFromALoan() {
    trial.mends(
        """
        class Driver {
          private final Request<Void> rq;

          Driver(Request<Void> rq) {
            this.rq = rq;
          }

          long sector() {
            return rq.sector();
          }
        }
        """,
        """
        class Driver {
          private final @Borrowed Request<Void> rq;

          Driver(Request<Void> rq) {
            this.rq = rq;
          }

          long sector() {
            return rq.sector();
          }
        }
        """);
  }

  @Test
  void writesGivenUpWhereTheFieldIsOnlyCompared() {
    trial.mends(
        """
        class Driver {
          private Request<Void> last;

          boolean isRepeated(Request<Void> rq) {
            boolean isSame = last == rq;
            last = rq;
            return isSame;
          }
        }
        """,
        """
        class Driver {
          private @GivenUp Request<Void> last;

          boolean isRepeated(Request<Void> rq) {
            boolean isSame = last == rq;
            last = rq;
            return isSame;
          }
        }
        """);
  }

  @Test
  void suggestsNothingWhereTheClassDoesNotTell() {
    trial.suggestsNothing(
        """
        class Driver {
          private Request<Void> unused;
          private Request<Void> both;

          void keep(@Owned Request<Void> rq, @Refcounted Request<Void> count) {
            both = rq;
            both = count;
          }

          long sector() {
            return unused.sector();
          }
        }
        """);
  }

  @Test
  void writesOneQualifierForTwoFieldsOfOneDeclaration() {
    trial.mends(
        """
        class Driver {
          private Request<Void> a, b;

          void keep(@Owned Request<Void> x, @Owned Request<Void> y) {
            a = x;
            b = y;
          }
        }
        """,
        """
        class Driver {
          private @Owned Request<Void> a, b;

          void keep(@Owned Request<Void> x, @Owned Request<Void> y) {
            a = x;
            b = y;
          }
        }
        """);
  }
}
