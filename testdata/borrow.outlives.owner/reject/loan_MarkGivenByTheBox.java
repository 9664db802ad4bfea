// A box gives a mark, which is of a class inside of one inside its own; the mark is read after the end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class MarkGivenByTheBox {
  int mark(@Owned Box box) {
    Box.Reader.Mark mark = box.mark();
    box.done();
    // :: error: [borrow.outlives.owner]
    return mark.at();
  }

  int reader(@Owned Box box) {
    Box.Reader reader = box.new Reader();
    box.done();
    // :: error: [borrow.outlives.owner]
    return reader.size();
  }

  @Tracked
  static class Box {
    private final @Owned Page page;

    Box(@Owned Page page) {
      this.page = page;
    }

    class Reader {
      int size() {
        return page.size();
      }

      class Mark {
        int at() {
          return size();
        }
      }
    }

    Reader.Mark mark() {
      return new Reader().new Mark();
    }

    Table.Row row(Table table) {
      return table.new Row();
    }

    int size() {
      return page.size();
    }

    void done(@Owned Box this) {
      page.free();
    }
  }

  static class Table {
    class Row {
      int number() {
        return 0;
      }
    }
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
