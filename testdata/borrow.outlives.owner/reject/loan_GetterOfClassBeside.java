// a method of a class beside may end what it lent
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class loan_GetterOfClassBeside {
  static int longest(Table t) {
    Row r = t.row(0);
    t.dropAll();
    // :: error: [borrow.outlives.owner]
    return r.length();
  }
}

class Table {
  private final List<@Owned Row> rows = new ArrayList<>();

  @Borrowed("this") Row row(int i) {
    return rows.get(i);
  }

  void dropAll() {
    while (!rows.isEmpty()) {
      rows.remove(rows.size() - 1).drop();
    }
  }
}

@Tracked
class Row {
  int length() {
    return 1;
  }

  void drop(@Owned Row this) {}
}
