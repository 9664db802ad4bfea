// A set may keep another count of the same object already: then it refuses this one.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import java.util.Set;

class CountIntoSet {
  void pin(Set<@Refcounted Page> pinned, @Refcounted Page page) {
    // :: error: [outcome.unchecked]
    pinned.add(page.retain());
    page.release();
  }

  void pinLast(Set<@Refcounted Page> pinned, @Refcounted Page page) {
    // :: error: [outcome.unchecked]
    pinned.add(page);
  }
}

@Tracked
final class Page {
  @Trusted(reason = "counts with an atomic")
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted Page retain(@Refcounted Page this) {
    return this;
  }

  void release(@Refcounted Page this) {}
}
