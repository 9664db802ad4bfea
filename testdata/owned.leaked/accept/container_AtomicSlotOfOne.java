// One atomic place: installed when free, swapped, taken, looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicSlotOfOne {
  private final AtomicReference<@Nullable @Owned Page> hot = new AtomicReference<>();

  boolean install(@Owned Page page) {
    if (hot.compareAndSet(null, page)) {
      return true;
    }
    page.free();
    return false;
  }

  void replace(@Owned Page page) {
    Page old = hot.getAndSet(page);
    if (old != null) {
      old.writeBack();
    }
  }

  boolean isHot() {
    return hot.get() != null;
  }

  void flush() {
    var page = hot.getAndSet(null);
    if (page != null) page.writeBack();
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
