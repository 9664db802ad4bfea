// An object of an inner class is kept in a field, where it outlives the tracked object that gave it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerObjectKept {
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

  private Box.Reader last;

  void f(@Owned Box box) {
    // :: error: [borrow.stored]
    last = box.reader();
    box.done();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
