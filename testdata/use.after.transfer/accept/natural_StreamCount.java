// A stream over numbers reads a field while it runs at once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

class StreamCount {
  private @Nullable @Owned Mask mask;

  void set(@Owned Mask fresh) {
    Mask old = mask;
    mask = fresh;
    if (old != null) {
      old.drop();
    }
  }

  long matching(int n) {
    return IntStream.range(0, n).filter(i -> mask != null && mask.has(i)).count();
  }

  void close() {
    Mask old = mask;
    mask = null;
    if (old != null) {
      old.drop();
    }
  }
}

@Tracked
final class Mask {
  private final long bits;

  Mask(long bits) {
    this.bits = bits;
  }

  boolean has(int i) {
    return (bits >> i & 1) != 0;
  }

  void drop(@Owned Mask this) {}
}
