// the mark is read before the end; a row is of a table, whoever gives it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class MarkGivenByTheBox {
  int mark(@Owned Box box) {
    Box.Reader.Mark mark = box.mark();
    int at = mark.at();
    box.done();
    return at;
  }

  int reader(@Owned Box box) {
    Box.Reader reader = box.new Reader();
    int size = reader.size();
    box.done();
    return size;
  }

  int row(@Owned Box box, Table table) {
    Table.Row row = box.row(table);
    box.done();
    return row.number();
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
