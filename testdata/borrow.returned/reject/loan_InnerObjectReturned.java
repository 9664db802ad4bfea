// An object of an inner class of an argument is returned, and nobody says whose it is.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerObjectReturned {
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

  Box.Reader open(Box box) {
    // :: error: [borrow.returned]
    return box.reader();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
