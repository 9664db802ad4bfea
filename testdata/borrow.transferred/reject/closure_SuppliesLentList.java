// A lambda that is to supply a list of owners returns one that only lends its frames.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Supplier;

class SuppliesLentList {
  void flush(List<@Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    send(() -> frames);
  }

  private static void send(@RunsNow Supplier<List<@Owned Frame>> supplier) {
    List<@Owned Frame> mine = supplier.get();
    while (!mine.isEmpty()) {
      mine.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
