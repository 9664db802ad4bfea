// The null test tells whether the closure took the page.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullableClosureTestedLater {
  private int direct;

  void clean(Work work, @Owned Page page) {
    @Nullable @RunsOnce Runnable step = null;
    if (page.dirty()) {
      step = page::writeBack;
    } else {
      page.free();
      direct++;
    }
    if (step != null) {
      work.submit(step);
    }
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

interface Work {
  void submit(@RunsOnce Runnable job);
}
