// Every step writes and lends the builder on exclusively; the last call owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class FluentLoanChain {
  static @Owned Request<Pdu> prepare(@Owned Request<Pdu> rq, int lane) {
    Setup setup = new Setup(rq);
    setup.lane(lane).retries(3).lane(lane + 1);
    if (lane > 8) {
      setup.retries(5);
    }
    return setup.apply();
  }

  @Tracked
  static final class Setup {
    private final @Owned Request<Pdu> rq;
    private int lane;
    private int retries;

    Setup(@Owned Request<Pdu> rq) {
      this.rq = rq;
    }

    @Borrowed(value = "this", exclusive = true) Setup lane(
        @Borrowed(exclusive = true) Setup this, int lane) {
      this.lane = lane;
      return this;
    }

    @Borrowed(value = "this", exclusive = true) Setup retries(
        @Borrowed(exclusive = true) Setup this, int retries) {
      this.retries = retries;
      return this;
    }

    @Owned Request<Pdu> apply(@Owned Setup this) {
      rq.dataExclusive().retries = retries + lane;
      return rq;
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
