package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class CountFromLoanTest {

  private final Trial trial = Trial.of(CountFromLoan.class);

  @Test
  void reportsCountsTakenOfLoans() {
    trial.reports(
        """
        class Driver {
          @Refcounted Request<Void> share(Request<Void> rq) {
            // BUG: Diagnostic contains: 'rq' is only lent, and share() makes a count of what is @Owned
            return rq.share();
          }

          @Refcounted Request<Void> retain(@Borrowed Request<Void> rq) {
            // BUG: Diagnostic contains: 'rq' is only lent, and retain() makes a count of what is @Refcounted
            return rq.retain();
          }

          @Refcounted Request<Void> found(TagSet<Void> tags, Request<Void> rq) {
            Request<Void> same = tags.request(rq.tag());
            // BUG: Diagnostic contains: 'same'
            return same.retain();
          }

          @Refcounted Lease mine(Lease lease) {
            // BUG: Diagnostic contains: duplicate()
            return lease.duplicate();
          }
        }

        @Tracked
        class Lease {
          @TransfersOn(when = Outcome.NEVER)
          @Refcounted Lease duplicate(@Refcounted Lease this) {
            return null;
          }
        }
        """);
  }

  @Test
  void acceptsCountsOfOwnersAndOfCounts() {
    trial.staysSilent(
        """
        class Driver {
          private @Refcounted Request<Void> kept;

          @Refcounted Request<Void> share(@Owned Request<Void> rq) {
            return rq.share();
          }

          @Refcounted Request<Void> retain(@Refcounted Request<Void> rq) {
            kept = rq;
            return kept.retain();
          }

          @Refcounted Request<Void> asked(TagSet<Void> tags, int tag) {
            return tags.tryAcquire(tag);
          }

          @Trusted(reason = "the caller holds a count")
          @Refcounted Request<Void> trusted(Request<Void> rq) {
            return rq.retain();
          }
        }
        """);
  }

  @Test
  void makesAParameterThatIsSharedAnOwner() {
    trial.mends(
        """
        class Driver {
          @Refcounted Request<Void> share(Request<Void> rq) {
            return rq.share();
          }
        }
        """,
        """
        class Driver {
          @Refcounted Request<Void> share(@Owned Request<Void> rq) {
            return rq.share();
          }
        }
        """);
  }

  @Test
  void suggestsNothingWhereTheParameterSaysThatItIsLent() {
    trial.suggestsNothing(
        """
        class Driver {
          @Refcounted Request<Void> share(@Borrowed Request<Void> rq) {
            return rq.share();
          }

          @Refcounted Request<Void> retain(Request<Void> rq) {
            return rq.retain();
          }
        }
        """);
  }
}
