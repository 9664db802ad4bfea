// What an object of an inner class gives, of a class inside its own, is used after the outermost has ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerObjectOfInnerOne {
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

      Mark mark() {
        return new Mark();
      }

      final class Mark {
        int at() {
          return size();
        }
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
    Box.Reader.Mark mark = box.reader().mark();
    box.done();
    // :: error: [borrow.outlives.owner]
    return mark.at();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
