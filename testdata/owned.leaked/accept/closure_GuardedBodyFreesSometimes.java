// Mended: The guarded body gives the page up on one path only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class GuardedBodyFreesSometimes {
  void clean(Guard guard) {
    Page page = new Page(7);
    guard.with(
        () -> {
          if (page.dirty()) {
            page.writeBack();
          } else {
            page.free();
          }
        });
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
