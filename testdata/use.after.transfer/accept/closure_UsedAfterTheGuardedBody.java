// Mended: The body that runs once, now, freed the page.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class UsedAfterTheGuardedBody {
  int evict(Guard guard, @Owned Page page) {
    int id = page.id();
    guard.with(() -> page.free());
    return id;
  }
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
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
