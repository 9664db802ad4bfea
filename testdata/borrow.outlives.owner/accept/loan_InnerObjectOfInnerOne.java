// Objects of inner classes are asked at once, or before the outermost ends.
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
    int at = mark.at() + box.reader().mark().at();
    box.done();
    return at;
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
