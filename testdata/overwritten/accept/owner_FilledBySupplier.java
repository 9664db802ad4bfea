// A constructor fills its field with what a closure supplies, which cannot know the object yet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class FilledBySupplier {
  private final Supplier<@Nullable @Owned Frame> source;
  private @Nullable @Owned Frame next;

  FilledBySupplier(Supplier<@Nullable @Owned Frame> source) {
    this.source = source;
    this.next = source.get();
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
