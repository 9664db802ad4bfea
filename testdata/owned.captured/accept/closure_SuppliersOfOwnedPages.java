// Each call of the supplier gives a new page to whoever called.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

class SuppliersOfOwnedPages {
  private int next;

  Supplier<@Owned Page> numbered() {
    return () -> new Page(next++);
  }

  int use(Supplier<@Owned Page> pages, Callable<@Owned Page> slow) throws Exception {
    Page page = pages.get();
    int id = page.id();
    page.free();
    slow.call().writeBack();
    return id;
  }

  void run() throws Exception {
    use(numbered(), () -> new Page(-1));
  }
}

@Tracked
final class Page {
  private final int id;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return id > 0;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}
}
