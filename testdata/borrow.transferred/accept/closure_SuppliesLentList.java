// A lambda that is to supply a list of owners returns one, its own or a new one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class SuppliesLentList {
  void flush(List<@Owned Frame> frames, boolean now) {
    send(() -> now ? frames : new ArrayList<>());
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
