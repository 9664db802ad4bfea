// What is called before drained rows are cleared cannot reach any of them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class RowsFilledElsewhere {
  private final List<String> names = new ArrayList<>();
  private int most;

  static void byNobody(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    log("all sent");
    rows.clear();
  }

  static void inTheEnd(List<@Owned Frame[]> rows) {
    for (@Owned Frame[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        Frame frame = row[i];
        row[i] = null;
        if (frame != null) {
          frame.send();
        }
      }
    }
    rows.clear();
  }

  void names(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    name("all sent");
    rows.clear();
  }

  void number(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    count(rows.size());
    rows.clear();
  }

  int elsewhere(List<ArrayDeque<@Owned Frame>> rows, @Borrowed Frame other) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    int length = Spares.most(most, Spares.length(other));
    rows.clear();
    return length;
  }

  static void measured(List<ArrayDeque<@Owned Frame>> rows, Meter meter) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    measure(meter, rows.size());
    rows.clear();
  }

  private static void measure(Meter meter, int size) {
    meter.add(size);
  }

  private static void log(String text) {
    System.out.println(text);
  }

  private void name(String text) {
    names.add(text);
  }

  private void count(int size) {
    most = size;
  }

  private static void drain(ArrayDeque<@Owned Frame> row) {
    while (!row.isEmpty()) {
      row.remove().send();
    }
  }
}
