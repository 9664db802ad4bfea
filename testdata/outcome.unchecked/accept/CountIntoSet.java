// A set may keep another count of the same object already: then it refuses this one. Owners are never twice in it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import java.util.Set;

class CountIntoSet {
  void pin(Set<@Refcounted Page> pinned, @Refcounted Page page) {
    if (!pinned.add(page)) {
      page.release();
    }
  }

  void make(Set<@Owned Page> fresh) {
    fresh.add(new Page());
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
