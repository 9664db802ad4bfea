// An update function may run again after a lost race, so it may not own the page.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicUpdateCaptures {
  private final AtomicReference<@Nullable @Owned Page> current = new AtomicReference<>();

  void install(@Owned Page page) {
    // :: error: [escapes.unchecked] :: error: [owned.captured]
    Page old = current.getAndUpdate(seen -> page);
    if (old != null) {
      old.writeBack();
    }
  }

  @Nullable @Owned Page take() {
    return current.getAndSet(null);
  }
}

@Tracked
class Page {
  private final long index;

  Page(long index) {
    this.index = index;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}

  long index() {
    return index;
  }

  boolean dirty() {
    return (index & 1) == 1;
  }
}
