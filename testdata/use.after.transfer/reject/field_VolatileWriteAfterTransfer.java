// a store to a volatile field is a use of its object, as a read of it is
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class field_VolatileWriteAfterTransfer {
  void after(@Owned Task t) {
    t.end();
    // :: error: [use.after.transfer]
    t.cancelled = true;
  }

  void throughLoan(@Owned Task t) {
    Task same = t.self();
    t.end();
    // :: error: [borrow.outlives.owner]
    same.cancelled = true;
  }

  void givenUp(@GivenUp Task t) {
    // :: error: [use.after.transfer]
    t.cancelled = true;
  }
}

@Tracked
class Task {
  volatile boolean cancelled;

  @Borrowed("this") Task self() {
    return this;
  }

  void end(@Owned Task this) {}

  void endAndMark(@Owned Task this) {
    end();
    // :: error: [use.after.transfer]
    cancelled = true;
  }
}
