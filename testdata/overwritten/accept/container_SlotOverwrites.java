// Mended: A generic slot may still own its value when the next one comes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotOverwrites {
  private final Slot<@Owned Page> dirty = new Slot<>();

  void mark(@Owned Page page) {
    Page old = dirty.put(page);
    if (old != null) {
      old.writeBack();
    }
  }

  void sync() {
    Page page = dirty.take();
    if (page != null) {
      page.writeBack();
    }
  }
}

class Slot<T> {
  private @Nullable @Owned T value;

  synchronized @Nullable @Owned T put(@Owned T next) {
    T old = value;
    value = next;
    return old;
  }

  synchronized @Nullable @Owned T take() {
    T taken = value;
    value = null;
    return taken;
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
