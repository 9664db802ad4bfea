// Mended: The result of the factory is a closure that owns; it is thrown away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class FinisherThrownAway {
  @RunsOnce Runnable cleaner(@Owned Page page) {
    return page.dirty() ? page::writeBack : page::free;
  }

  void clean(@Owned Page page) {
    this.cleaner(page).run();
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
