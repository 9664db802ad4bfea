// The exclusive loan is done before the owner is read; a write in between is the loan's.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveLoanThenOwnerRead {
  int count(@Owned Counter counter) {
    Cells cells = counter.cells();
    cells.hits++;
    cells.misses = cells.hits - 1;
    note(cells);
    cells.hits += 2;
    int total = counter.total();
    counter.cells().hits = 0;
    total += counter.total();
    counter.close();
    return total;
  }

  private static void note(@Borrowed Cells cells) {
    System.out.println(cells.hits + "/" + cells.misses);
  }
}

@Tracked
class Counter {
  private final Cells cells = new Cells();

  @Borrowed(value = "this", exclusive = true) Cells cells(
      @Borrowed(exclusive = true) Counter this) {
    return cells;
  }

  int total() {
    return cells.hits + cells.misses;
  }

  void close(@Owned Counter this) {}
}

class Cells {
  int hits;
  int misses;
}
