// Mended: the methods that run meanwhile only count the bins, and say so, or look into them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinElsewhereDrained {
  private final List<Bin> bins = new ArrayList<>();

  private void drainAll() {
    for (Bin bin : bins) {
      bin.drain();
    }
  }

  private void drain(int index) {
    bins.get(index).drain();
  }

  private int count() {
    int count = bins.size();
    for (Bin bin : bins) {
      Page head = bin.look();
      count += bin.size() + (head == null ? 0 : head.size());
    }
    return count;
  }

  int all() {
    Bin bin = bins.get(0);
    Page seen = bin.look();
    int size = count() + (seen == null ? 0 : seen.size());
    drainAll();
    return size;
  }

  int one() {
    Page seen = bins.get(0).look();
    int size = seen == null ? 0 : seen.size();
    drain(0);
    return size;
  }
}

class Bin {
  private final ArrayDeque<@Owned Page> kept = new ArrayDeque<>();

  void add(@Owned Page page) {
    kept.add(page);
  }

  @Nullable @Borrowed("this") Page look() {
    return kept.peek();
  }

  int size(@Borrowed Bin this) {
    return kept.size();
  }

  void drain() {
    while (!kept.isEmpty()) {
      kept.remove().free();
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
