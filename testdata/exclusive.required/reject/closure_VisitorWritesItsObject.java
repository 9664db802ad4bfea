// A visitor sees its object as lent with others, whatever the method around it may do.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class VisitorWritesItsObject {}

@Tracked
class Meter {
  private int total;

  void count(@Borrowed(exclusive = true) Meter this, Ports ports) {
    // :: error: [exclusive.required]
    ports.each(() -> add(1));
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
