// Mended: The anonymous class takes less than the sink promises.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousSinkOnlyBorrows {
  interface Sink {
    void take(@Owned Page page, boolean last);
  }

  private int last;

  Sink counting() {
    return new Sink() {
      @Override
      public void take(@Owned Page page, boolean end) {
        last = end ? page.id() : last;
        page.free();
      }
    };
  }
}

@Tracked
final class Page {
  private final int id;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return id > 0;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}
}
