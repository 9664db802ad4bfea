// Mended: the visitor counts in a number of its own, and the meter adds it up afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class VisitorWritesItsObject {}

@Tracked
class Meter {
  private int total;

  void count(@Borrowed(exclusive = true) Meter this, Ports ports) {
    int[] visits = {0};
    ports.each(() -> visits[0]++);
    add(visits[0]);
  }

  void readAll(@Borrowed(exclusive = true) Meter this, Ports ports) {
    ports.each(() -> System.out.println(total()));
  }

  void add(@Borrowed(exclusive = true) Meter this, int number) {
    total += number;
  }

  int total() {
    return total;
  }

  void end(@Owned Meter this) {}
}

interface Ports {
  void each(@RunsNow Runnable body);
}
