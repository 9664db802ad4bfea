// a getter of a class beside leaves everything in place
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class loan_GetterOfClassBeside {
  static int longest(Table t) {
    Row best = null;
    for (int i = 0; i < t.size(); i++) {
      Row r = t.row(i);
      if (best == null || r.length() > best.length()) {
        best = r;
      }
    }
    return best == null ? 0 : best.length();
  }
}

class Table {
  private final List<@Owned Row> rows = new ArrayList<>();

  int size() {
    return rows.size();
  }

  @Borrowed("this") Row row(int i) {
    return rows.get(i);
  }

  int sizeSaid(@Borrowed Table this) {
    return this.rows.size();
  }

  static int says(Table t) {
    Row r = t.row(0);
    int n = t.sizeSaid();
    return r.length() + n;
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
