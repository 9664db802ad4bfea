// An object of an inner class that a tracked object gave is used after that has ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerObjectOutlivesOuter {
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

  int f(@Owned Box box) {
    Box.Reader reader = box.reader();
    box.done();
    // :: error: [borrow.outlives.owner]
    return reader.size();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
