// gap: an object of an inner class that a method gives is not a loan of the object around it
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

    void done(@Owned Box this) {
      page.free();
    }
  }

  int f(@Owned Box box) {
    Box.Reader reader = box.reader();
    box.done();
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
