// An object of an inner class is used while the tracked object that gave it is there, and beside it.
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
    Box.Reader other = box.reader();
    int size = reader.size() + box.size() + other.size() + reader.size();
    box.done();
    return size;
  }

  int readers(@Owned Box box) {
    int count = 0;
    for (Box.Reader each = box.reader(); each.size() > count; each = box.reader()) {
      count++;
    }
    box.done();
    return count;
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
