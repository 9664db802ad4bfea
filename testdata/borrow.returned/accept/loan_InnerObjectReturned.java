// An object of an inner class of an argument is returned as a loan of it, and lent to a helper.
import dev.custody.annotations.Borrowed;
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

  static Box.@Borrowed Reader open(@Borrowed Box box) {
    return box.reader();
  }

  static int twice(Box.@Borrowed Reader reader) {
    return 2 * reader.size();
  }

  int f(@Owned Box box) {
    int size = twice(open(box)) + twice(box.reader());
    box.done();
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
