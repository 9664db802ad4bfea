// a store to a volatile field needs no exclusive use: a loan that others share is good enough
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class field_VolatileWriteAfterTransfer {
  void before(@Owned Task t) {
    t.cancelled = true;
    t.end();
  }

  void throughLoan(@Owned Task t) {
    Task same = t.self();
    same.cancelled = true;
    t.cancelled = false;
    same.cancelled = true;
    t.end();
  }

  void lent(@Borrowed Task t) {
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

  void markAndEnd(@Owned Task this) {
    cancelled = true;
    end();
  }
}
