// What an object of an inner class says is kept; a tracked object keeps one of its own.
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

    private final Reader only = new Reader();

    Reader reader() {
      return only;
    }

    int size() {
      return page.size();
    }

    void done(@Owned Box this) {
      page.free();
    }
  }

  private int last;

  void f(@Owned Box box) {
    last = box.reader().size();
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
