// A subclass gives an object of a class inside the one above it, and ends after it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerObjectOfSubclass {
  @Tracked
  static class Box {
    private final @Owned Page page;

    Box(@Owned Page page) {
      this.page = page;
    }

    final class Reader {
      int size() {
        return page.size();
      }
    }

    Reader reader() {
      return new Reader();
    }

    int size() {
      return page.size();
    }

    void done(@Owned Box this) {
      page.free();
    }
  }

  @Tracked
  static final class Crate extends Box {
    Crate(@Owned Page page) {
      super(page);
    }
  }

  int f(@Owned Crate crate) {
    Box.Reader reader = crate.reader();
    int size = reader.size();
    reader = null;
    crate.done();
    return size;
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
