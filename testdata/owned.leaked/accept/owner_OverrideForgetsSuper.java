// Mended: The override empties its own field and leaves the superclass's page alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class OverrideForgetsSuper extends Cached {
  private final @Owned Page shadow;

  OverrideForgetsSuper(long number) {
    super(number);
    shadow = new Page(~number);
  }

  @Override
  void evict(@Owned OverrideForgetsSuper this) {
    shadow.free();
    super.evict();
  }
}

@Tracked
class Cached {
  private final @Owned Page page;

  Cached(long number) {
    page = new Page(number);
  }

  void evict(@Owned Cached this) {
    page.free();
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
