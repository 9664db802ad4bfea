// what is around a row is looked at, is known to be there, and may be of a class that is not tracked
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

@Tracked
class RowsOfAPort {
  private final List<Runnable> jobs = new ArrayList<>();
  private int mtu;

  int mtu() {
    return mtu;
  }

  int width() {
    return mtu;
  }

  void end(@Owned RowsOfAPort this) {}

  class Row {
    private int count;

    int sum() {
      return mtu() + RowsOfAPort.this.mtu() + mtu;
    }

    void reply(@Owned Frame frame) {
      RowsOfAPort port = RowsOfAPort.this;
      if (port != null) {
        frame.send();
      }
    }

    void later(Object other) {
      jobs.add(() -> count++);
      jobs.add(() -> System.out.println(other instanceof Row));
    }

    class Cell {
      int sum() {
        return mtu() + RowsOfAPort.this.mtu();
      }
    }

    static class Wide {
      void later(List<Runnable> jobs) {
        jobs.add(
            () -> {
              RowsOfAPort wide =
                  new RowsOfAPort() {
                    @Override
                    int mtu() {
                      return 2 * width();
                    }
                  };
              wide.end();
            });
      }
    }
  }
}

class Table {
  private final List<Runnable> jobs = new ArrayList<>();
  private int rows;

  int rows() {
    return rows;
  }

  void count() {
    rows++;
  }

  @Tracked
  class Sheet extends Table {
    void close(@Owned Sheet this) {}

    class Line {
      void counted() {
        Table.this.rows = 1;
        Table.this.count();
        jobs.add(() -> Table.this.count());
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
