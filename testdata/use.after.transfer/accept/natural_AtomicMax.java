// updateAndGet with a function that reads a field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class AtomicMax {
  private final AtomicInteger max = new AtomicInteger();
  private @Nullable @Owned Mask2 mask;

  void set(@Owned Mask2 fresh) {
    Mask2 old = mask;
    mask = fresh;
    max.updateAndGet(m -> mask == null ? m : Math.max(m, mask.size()));
    if (old != null) {
      old.drop();
    }
  }

  void close() {
    Mask2 old = mask;
    mask = null;
    if (old != null) {
      old.drop();
    }
  }
}

@Tracked
final class Mask2 {
  int size() {
    return 3;
  }

  void drop(@Owned Mask2 this) {}
}
