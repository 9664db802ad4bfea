// A constructor fills its field after it handed itself out, so that the field may be filled already.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class FilledBySupplier {
  private final Supplier<@Nullable @Owned Frame> source;
  private @Nullable @Owned Frame next;

  FilledBySupplier(
      Supplier<@Nullable @Owned Frame> source, Consumer<FilledBySupplier> users) {
    this.source = source;
    users.accept(this);
    // :: error: [overwritten]
    this.next = source.get();
  }

  void refill() {
    if (next == null) {
      next = new Frame();
    }
  }

  boolean mayHaveMore() {
    return source != null;
  }

  void end() {
    Frame last = next;
    next = null;
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
