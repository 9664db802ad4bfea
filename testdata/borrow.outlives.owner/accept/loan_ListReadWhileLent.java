// get() and iteration lend for as long as nothing is taken out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class ListReadWhileLent {
  private final List<@Owned Page> pages = new ArrayList<>();

  synchronized void add(@Owned Page page) {
    pages.add(page);
  }

  synchronized long widest() {
    long widest = 0;
    for (int i = 1; i < pages.size(); i++) {
      Page left = pages.get(i - 1);
      Page right = pages.get(i);
      widest = Math.max(widest, right.number() - left.number());
    }
    Page first = pages.isEmpty() ? null : pages.get(0);
    for (Page p : pages) {
      if (first != null && p != first) {
        widest = Math.max(widest, p.number() - first.number());
      }
    }
    return widest;
  }

  synchronized void freeLast() {
    if (!pages.isEmpty()) {
      pages.remove(pages.size() - 1).free();
    }
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
